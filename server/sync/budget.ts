import type { Ceilings } from "../../shared/ceilings.ts";
import type { Clock } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";

/** Counts what a socket sends. `spend` is false when the socket has to be closed. */
export type Budget = {
	spend: (bytes: number, isAuthenticated: boolean) => boolean;
	/** False when this word of presence is to be let fall. */
	spendAwareness: () => boolean;
};

export function createBudget(clock: Clock, ceilings: Ceilings): Budget {
	const { socketBurst: burst, socketPerSecond: perSecond } = ceilings;
	const spentBefore = { frames: 0, bytes: 0 };
	let frames = burst.frames;
	let bytes = burst.bytes;
	let awareness = burst.awareness;
	let filledAt = clock();

	function refill(): void {
		const now = clock();
		const seconds = Math.max(0, now - filledAt) / 1_000;
		frames = Math.min(burst.frames, frames + seconds * perSecond.frames);
		bytes = Math.min(burst.bytes, bytes + seconds * perSecond.bytes);
		awareness = Math.min(burst.awareness, awareness + seconds * perSecond.awareness);
		filledAt = now;
	}

	return {
		spend(size, isAuthenticated) {
			if (!isAuthenticated) {
				spentBefore.frames += 1;
				spentBefore.bytes += size;
				return spentBefore.frames <= limits.unauthenticated.frames && spentBefore.bytes <= limits.unauthenticated.bytes;
			}
			refill();
			frames -= 1;
			bytes -= size;
			return frames >= 0 && bytes >= 0;
		},
		spendAwareness() {
			refill();
			if (awareness < 1) return false;
			awareness -= 1;
			return true;
		},
	};
}
