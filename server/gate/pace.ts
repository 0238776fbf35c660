/** When the next commit may begin. */
export type Pace = {
	/** Resolves at once, unless a commit began a moment ago and few entries are waiting. */
	next: (waiting: () => number) => Promise<void>;
	/** More entries are waiting now. */
	came: () => void;
};

/**
 * An fsync wears out a memory card and holds everybody up, so a storm of single entries gets some sixty commits a
 * second and no more. Nobody waits who writes less often than that, nor when enough have come to share a commit.
 */
const restMs = 16;
const entriesTogether = 16;

export function createPace(): Pace {
	let rest: NodeJS.Timeout | null = null;
	let look: () => void = () => undefined;

	function over(): void {
		rest = null;
		look();
	}

	return {
		async next(waiting) {
			const mayBegin = () => rest === null || waiting() >= entriesTogether;
			if (!mayBegin()) {
				await new Promise<void>((resolve) => {
					look = () => {
						if (mayBegin()) resolve();
					};
				});
			}
			look = () => undefined;
			if (rest !== null) clearTimeout(rest);
			rest = setTimeout(over, restMs);
		},
		came: () => look(),
	};
}
