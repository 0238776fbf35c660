import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { World } from "../world.ts";
import type { FilePart } from "./files.ts";

/** `later`: there is nothing yet, or nobody to ask; `never`: it is not there, or not for me. */
export type FetchedPart = { kind: "here"; bytes: Blob } | { kind: "later" | "never" };

export type FetchPart = (file: Pick<AttachedFile, "id">, part: FilePart, signal: AbortSignal) => Promise<FetchedPart>;

const patienceMs = 120_000;
/** A page of photos must not keep the words waiting for a line. */
const atOnce = 4;

/** Fetches parts of files from the server, a few at a time, in the order they were asked for. Never throws. */
export function createFetchPart({ fetch }: Pick<World, "fetch">): FetchPart {
	const waiting: (() => void)[] = [];
	let running = 0;

	async function myTurn(): Promise<void> {
		running += 1;
		if (running > atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
	}
	function passOn(): void {
		running -= 1;
		waiting.shift()?.();
	}

	return async ({ id }, part, signal) => {
		await myTurn();
		const outOfPatience = new AbortController();
		const end = () => outOfPatience.abort();
		const timer = setTimeout(end, patienceMs);
		signal.addEventListener("abort", end);
		try {
			if (signal.aborted) return { kind: "later" };
			const path = part === "whole" ? `/files/${id}` : `/thumbs/${id}?size=${part}`;
			// What is kept stands in the member's own database, which signing out wipes; a browser's cache would outlive it.
			const answer = await fetch(path, { credentials: "same-origin", cache: "no-store", signal: outOfPatience.signal });
			if (answer.ok) return { kind: "here", bytes: await answer.blob() };
			return { kind: (await isLater(answer)) ? "later" : "never" };
		} catch {
			return { kind: "later" };
		} finally {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			passOn();
		}
	};
}

async function isLater(answer: Response): Promise<boolean> {
	if (answer.status >= 500 || answer.status === 429 || answer.status === 401) return true;
	const told: unknown = await answer.json().catch(() => null);
	return (told as { error?: unknown } | null)?.error === "not_ready";
}
