import { type Owner, running } from "./outside.ts";
import type { Time } from "./time.ts";

/** What the pages of one browser share besides the disk: broadcast channels and locks. */
export type Between = {
	openChannel: (name: string, owner: Owner) => BroadcastChannel;
	locksFor: (owner: Owner) => LockManager;
	/** The page is gone: its locks fall to whoever waits. */
	left: (owner: Owner) => void;
};

type Heard = (event: { data: unknown }) => void;
type Channel = { name: string; owner: Owner; listeners: Set<Heard>; isClosed: boolean };
type Request = {
	name: string;
	owner: Owner;
	callback: () => Promise<void>;
	resolve: () => void;
	reject: (error: unknown) => void;
};

export function createBetween(time: Time, delay: () => number): Between {
	const channels = new Set<Channel>();
	let waiting: Request[] = [];
	const held = new Map<string, Request>();

	function grant(name: string): void {
		if (held.has(name)) return;
		const next = waiting.find((request) => request.name === name);
		if (next === undefined) return;
		waiting = waiting.filter((request) => request !== next);
		hold(next);
	}
	function hold(request: Request): void {
		held.set(request.name, request);
		time.after(0, request.owner, () => {
			if (held.get(request.name) !== request) return;
			const release = () => {
				if (held.get(request.name) !== request) return;
				held.delete(request.name);
				request.resolve();
				grant(request.name);
			};
			request.callback().then(release, release);
		});
	}
	const stolen = () => new DOMException("the lock was taken over", "AbortError");

	return {
		openChannel(name, owner) {
			const channel: Channel = { name, owner, listeners: new Set(), isClosed: false };
			channels.add(channel);
			return {
				postMessage(data: unknown) {
					if (channel.isClosed || owner.isDead) return;
					for (const other of channels) {
						if (other === channel || other.name !== name) continue;
						time.after(delay(), other.owner, () => {
							for (const listener of other.isClosed ? [] : other.listeners) listener({ data: structuredClone(data) });
						});
					}
				},
				addEventListener: (_kind: string, listener: Heard) => channel.listeners.add(listener),
				close() {
					channel.isClosed = true;
					channels.delete(channel);
				},
			} as unknown as BroadcastChannel;
		},
		locksFor: (owner) =>
			({
				request(name: string, options: { signal?: AbortSignal; steal?: boolean }, callback: () => Promise<void>) {
					return new Promise<void>((resolve, reject) => {
						const request: Request = { name, owner, callback, resolve, reject };
						if (options.steal === true) {
							const before = held.get(name);
							if (before !== undefined) time.after(0, before.owner, () => before.reject(stolen()));
							hold(request);
							return;
						}
						options.signal?.addEventListener("abort", () => {
							if (!waiting.includes(request)) return;
							waiting = waiting.filter((other) => other !== request);
							reject(new DOMException("no longer wanted", "AbortError"));
						});
						waiting.push(request);
						running.run(owner, () => grant(name));
					});
				},
			}) as unknown as LockManager,
		left(owner) {
			for (const channel of [...channels]) if (channel.owner === owner) channels.delete(channel);
			waiting = waiting.filter((request) => request.owner !== owner);
			for (const [name, request] of [...held]) {
				if (request.owner !== owner) continue;
				held.delete(name);
				grant(name);
			}
		},
	};
}
