import type { Clock, RandomBytes } from "../../../shared/ids.ts";

/** Random questions a passkey signs, each good for one answer. Kept in memory: a restart costs one more tap. */
export type Challenges = {
	/** `purpose`: what the answer may be used for. `asker`: who is counted for it. */
	make: (purpose: string, asker: string) => Uint8Array<ArrayBuffer>;
	/** True once for each that was made for this purpose and is not too old. `challenge` is base64url. */
	use: (purpose: string, challenge: string) => boolean;
};

/** How long the browser's own dialog is left open, and a little for the way. */
export const answerWithinMs = 3 * 60_000;
/** Nobody can push other people's out, nor fill the memory. */
const [mostOfOne, mostOfAll] = [5, 2_000];

export function createChallenges(clock: Clock, randomBytes: RandomBytes): Challenges {
	const open = new Map<string, { purpose: string; asker: string; until: number }>();

	function makeRoom(asker: string): void {
		const now = clock();
		for (const [challenge, { until }] of open) if (until <= now) open.delete(challenge);
		const own = [...open].filter(([, kept]) => kept.asker === asker);
		const [oldest] = own.length >= mostOfOne ? own : [...open].slice(0, open.size >= mostOfAll ? 1 : 0);
		if (oldest !== undefined) open.delete(oldest[0]);
	}

	return {
		make(purpose, asker) {
			makeRoom(asker);
			const bytes = Uint8Array.from(randomBytes(32));
			open.set(Buffer.from(bytes).toString("base64url"), { purpose, asker, until: clock() + answerWithinMs });
			return bytes;
		},
		use(purpose, challenge) {
			const kept = open.get(challenge);
			if (kept === undefined || kept.purpose !== purpose) return false;
			open.delete(challenge);
			return kept.until > clock();
		},
	};
}
