import type { Ceilings } from "../../shared/ceilings.ts";

/** Counts what members say. A draft counts within one write and is kept only if that write was committed. */
export type Rates = { draft: () => RateDraft };
export type RateDraft = {
	/** 0 when the entry may pass now, else the ms after which it may be asked again. Times are ms. */
	take: (memberId: string, threadId: string, composed: number, now: number) => number;
	/** The same for the ceiling that counts everything a member brings, whatever becomes of it. */
	takeAny: (memberId: string, now: number) => number;
	/** And for what was written elsewhere and is brought here, which counts nowhere else. */
	takeImported: (memberId: string, now: number) => number;
	keep: () => void;
};

/** The last entries of one member in one thread: when each was composed, and when it was let through. */
type Recent = { composed: readonly number[]; passed: readonly number[] };
type Window = Ceilings["rate"];
type Flood = { began: number; count: number };

/**
 * Twenty messages in ten seconds per member and thread, by composed time: a day's offline writing passes at once,
 * a burst waits. What is over it passes at twenty in ten seconds of real time, so it always passes in the end.
 * Composed times are a device's claim; the real-time ceiling per member holds whatever is claimed.
 */
export function createRates({ rate, flood, imports }: Ceilings): Rates {
	const recent = new Map<string, Recent>();
	const floods = new Map<string, Flood>();

	return {
		draft() {
			const newRecent = new Map<string, Recent>();
			const newFloods = new Map<string, Flood>();

			function count(ceiling: Window, key: string, now: number): number {
				const known = currentFlood(ceiling, newFloods.get(key) ?? floods.get(key), now);
				if (known.count >= ceiling.entries) return known.began + ceiling.windowMs - now;
				newFloods.set(key, { began: known.began, count: known.count + 1 });
				return 0;
			}
			return {
				take(memberId, threadId, composed, now) {
					const key = `${memberId} ${threadId}`;
					const before = newRecent.get(key) ?? recent.get(key) ?? { composed: [], passed: [] };
					const wait = waitForRate(rate, before, composed, now);
					if (wait > 0) return wait;
					newRecent.set(key, {
						composed: withLast(before.composed, composed, rate.entries),
						passed: withLast(before.passed, now, rate.entries),
					});
					return 0;
				},
				takeAny: (memberId, now) => count(flood, memberId, now),
				takeImported: (memberId, now) => count(imports, `import ${memberId}`, now),
				keep() {
					for (const [key, value] of newRecent) recent.set(key, value);
					for (const [key, value] of newFloods) floods.set(key, value);
				},
			};
		},
	};
}

function waitForRate({ entries, windowMs }: Window, recent: Recent, composed: number, now: number): number {
	const composedNear = recent.composed.filter((time) => Math.abs(time - composed) < windowMs);
	if (composedNear.length < entries) return 0;
	// A server's clock may have gone back: what passed in the future tells nothing, or they would wait until then.
	const passedLately = recent.passed.filter((time) => time <= now && now - time < windowMs);
	const oldest = passedLately[0];
	return passedLately.length < entries || oldest === undefined ? 0 : oldest + windowMs - now;
}

function currentFlood({ windowMs }: Window, flood: Flood | undefined, now: number): Flood {
	const isOver = flood === undefined || now - flood.began >= windowMs || now < flood.began;
	return isOver ? { began: now, count: 0 } : flood;
}

function withLast(times: readonly number[], time: number, most: number): number[] {
	return [...times, time].slice(-most);
}
