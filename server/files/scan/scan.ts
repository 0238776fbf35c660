/**
 * Asks whether the file at `path` is known to be harmful. Rejects while nobody can tell; then it is asked again, or
 * passed, as the house has it.
 */
export type Scan = (path: string, signal: AbortSignal) => Promise<"clean" | "found">;

/** Where no scanner is set up. */
export const scanNothing: Scan = async () => "clean";

/** With a scanner that may be missed: while it is away files pass, and `onPassed` says so. */
export function passWhenAway(scan: Scan, onPassed: (error: unknown) => void): Scan {
	return async (path, signal) => {
		try {
			return await scan(path, signal);
		} catch (error) {
			if (signal.aborted) throw error;
			onPassed(error);
			return "clean";
		}
	};
}
