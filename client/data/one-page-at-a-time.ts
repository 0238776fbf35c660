import type { World } from "./world.ts";

/** A page that holds the lock for so long is frozen; nothing is spoilt when two pages do the work for a moment. */
const patienceMs = 60_000;

/** Runs `work` on one page of this browser at a time; without locks, on plain http, on each. Rejects when `work` does. */
export async function onePageAtATime(
	{ locks }: World,
	name: string,
	signal: AbortSignal,
	work: () => Promise<void>,
): Promise<void> {
	if (locks === null) return work();
	const waiting = new AbortController();
	const giveUp = () => waiting.abort();
	signal.addEventListener("abort", giveUp);
	const outOfPatience = setTimeout(giveUp, patienceMs);
	let outcome: Promise<void> | null = null;
	const hold = () => {
		clearTimeout(outOfPatience);
		outcome = work();
		return outcome.catch(() => undefined);
	};
	try {
		await locks.request(name, { signal: waiting.signal }, hold).catch(async () => {
			if (outcome === null && !signal.aborted) await locks.request(name, { steal: true }, hold).catch(() => undefined);
		});
		// Where another page took the lock over, the work goes on all the same.
		await outcome;
	} finally {
		clearTimeout(outOfPatience);
		signal.removeEventListener("abort", giveUp);
	}
}
