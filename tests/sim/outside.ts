import { AsyncLocalStorage } from "node:async_hooks";
import { webcrypto } from "node:crypto";

/**
 * What the simulation puts in place of time and chance. Import this file before anything that imports yjs or lib0:
 * they take hold of `Date.now` and of the random source when they are loaded.
 */
export type Outside = {
	now: () => number;
	randomBytes: (length: number) => Uint8Array;
	/** Runs `work` after `ms`; what it returns takes it back. `isImmediate` for setImmediate. */
	later: (work: () => void, ms: number, isImmediate: boolean) => () => void;
	/** An error nobody caught. */
	stray: (error: unknown) => void;
};

/** A process or a page: whose code is running now. What belongs to a dead one never runs again. */
export type Owner = { name: string; isDead: boolean; kind: "server" | "page"; lane: { freeAt: number } };
export const running = new AsyncLocalStorage<Owner>();

let outside: Outside | null = null;

/** Replaces the outside, or gives back the real one. */
export function setOutside(next: Outside | null): void {
	outside = next;
}

export const real = {
	now: Date.now.bind(Date),
	setImmediate: globalThis.setImmediate,
	performanceNow: performance.now.bind(performance),
};

class Timer {
	readonly #cancel: () => void;
	constructor(cancel: () => void) {
		this.#cancel = cancel;
	}
	cancel(): void {
		this.#cancel();
	}
	unref(): this {
		return this;
	}
	ref(): this {
		return this;
	}
}

type AnyFunction = (...args: unknown[]) => void;

function replaceStart(name: "setTimeout" | "setImmediate"): void {
	const original = globalThis[name] as unknown as (...args: unknown[]) => unknown;
	const replacement = (work: AnyFunction, ...rest: unknown[]): unknown => {
		if (outside === null) return original(work, ...rest);
		const isImmediate = name === "setImmediate";
		const ms = isImmediate ? 0 : Number(rest[0] ?? 0);
		const args = rest.slice(isImmediate ? 0 : 1);
		return new Timer(outside.later(() => work(...args), Math.max(0, ms), isImmediate));
	};
	Object.defineProperty(globalThis, name, { value: replacement, configurable: true, writable: true });
}

function replaceInterval(): void {
	const original = globalThis.setInterval as unknown as (...args: unknown[]) => unknown;
	const replacement = (work: AnyFunction, ms: number, ...args: unknown[]): unknown => {
		if (outside === null) return original(work, ms, ...args);
		const mine = outside;
		let cancel = mine.later(again, ms, false);
		function again(): void {
			cancel = mine.later(again, ms, false);
			work(...args);
		}
		return new Timer(() => cancel());
	};
	Object.defineProperty(globalThis, "setInterval", { value: replacement, configurable: true, writable: true });
}

function replaceStop(name: "clearTimeout" | "clearInterval" | "clearImmediate"): void {
	const original = globalThis[name] as (handle: unknown) => void;
	const replacement = (handle: unknown): void => {
		if (handle instanceof Timer) handle.cancel();
		else original(handle);
	};
	Object.defineProperty(globalThis, name, { value: replacement, configurable: true, writable: true });
}

replaceStart("setTimeout");
replaceStart("setImmediate");
replaceInterval();
for (const name of ["clearTimeout", "clearInterval", "clearImmediate"] as const) replaceStop(name);

Date.now = () => outside?.now() ?? real.now();
performance.now = () => outside?.now() ?? real.performanceNow();

const realRandom = Math.random;
Math.random = () => (outside === null ? realRandom() : (outside.randomBytes(1)[0] ?? 0) / 256);

const realValues = webcrypto.getRandomValues.bind(webcrypto);
Object.defineProperty(webcrypto, "getRandomValues", {
	configurable: true,
	value: (array: Uint8Array) => {
		if (outside === null) return realValues(array);
		new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(outside.randomBytes(array.byteLength));
		return array;
	},
});

AbortSignal.timeout = (ms) => {
	const ending = new AbortController();
	setTimeout(() => ending.abort(new DOMException("time is up", "TimeoutError")), ms);
	return ending.signal;
};

Object.defineProperty(globalThis, "reportError", {
	configurable: true,
	writable: true,
	value: (error: unknown) => outside?.stray(error),
});
