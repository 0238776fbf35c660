import type { Clock } from "../../shared/ids.ts";

/** When the next commit may begin. */
export type Pace = {
	/**
	 * Resolves at once, unless there is a storm of commits and few entries are waiting for this one. Says whether there is
	 * a storm.
	 */
	next: (waiting: () => number) => Promise<boolean>;
	/** More entries are waiting now. */
	came: () => void;
};

/**
 * An fsync wears out a memory card and holds everybody up, so a storm of single entries gets some sixty commits a
 * second and no more. What a family says, also a dozen things at once, is less than that and never waits.
 */
const commitsPerSecond = 60;
const commitsAtOnce = 12;
/** As many as share a commit in a storm of a thousand a second: they need not wait for it any longer. */
const entriesTogether = 16;

const msPerCommit = 1_000 / commitsPerSecond;

export function createPace(clock: Clock): Pace {
	/** Commits that may begin without a rest; a fraction of one is how far the next has come. */
	let left = commitsAtOnce;
	let filledAt = clock();
	let look: () => void = () => undefined;

	function refill(): void {
		const now = clock();
		// A clock may be put back: that gives nothing and takes nothing.
		left = Math.min(commitsAtOnce, left + Math.max(0, now - filledAt) / msPerCommit);
		filledAt = now;
	}

	function restOrCompany(waiting: () => number): Promise<void> {
		return new Promise((resolve) => {
			const rest = setTimeout(resolve, Math.ceil((1 - left) * msPerCommit));
			look = () => {
				if (waiting() < entriesTogether) return;
				clearTimeout(rest);
				resolve();
			};
		});
	}

	return {
		async next(waiting) {
			refill();
			const isStorm = left < 1;
			if (isStorm && waiting() < entriesTogether) {
				await restOrCompany(waiting);
				look = () => undefined;
				refill();
			}
			left = Math.max(0, left - 1);
			return isStorm;
		},
		came: () => look(),
	};
}
