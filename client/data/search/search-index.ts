import type { DeviceDatabase } from "../database.ts";
import type { SearchDatabase } from "./search-database.ts";
import type { SearchedSegment } from "./searched-segment.ts";
import { documentsOnDisk, lastKey, readSegment, signOf, writtenSince } from "./segments-on-disk.ts";

export type SearchDisks = { words: DeviceDatabase; own: SearchDatabase };

/** What can be searched, on the disk and in memory. Every call may reject when a disk is taken away. */
export type SearchIndex = {
	/** In memory: all of them once `load` has resolved. */
	segments: ReadonlyMap<string, SearchedSegment>;
	load: () => Promise<void>;
	/** Brings it up to date with the disk of the words: with all of it, or with what was written since the last look. */
	look: (isWhole: boolean) => Promise<void>;
	/** Takes threads out that nobody may search any more. */
	forgetThreads: (threadIds: readonly string[]) => Promise<void>;
};

type Wishes = {
	/** Threads I am not in any more: their words may stand on the disk for a moment longer. */
	isLeft: (threadId: string) => boolean;
	/** Called after each segment; `ahead` are still to be read. */
	onRead: (ahead: number) => void;
};

export function createSearchIndex({ words, own }: SearchDisks, { isLeft, onRead }: Wishes): SearchIndex {
	const segments = new Map<string, SearchedSegment>();
	let seen = 0;
	let isLoaded = false;

	async function lookAtAll(): Promise<void> {
		// Asked first: what is written meanwhile is found by the next look.
		const newest = await lastKey(words);
		const names = await documentsOnDisk(words);
		const known = new Set([...(await own.getAllKeys("signs")), ...segments.keys()]);
		await drop([...known].filter((name) => !names.includes(name)));
		await readAll(await changed(names));
		seen = newest;
	}
	async function lookAtNew(): Promise<void> {
		const { documents, last } = await writtenSince(words, seen);
		await readAll(documents);
		seen = last;
	}
	/** Those whose rows are others than they were made of, the last written first: it is what somebody will look for. */
	async function changed(names: readonly string[]): Promise<string[]> {
		const found: { name: string; key: number }[] = [];
		for (const name of names) {
			const { sign, key } = await signOf(words, name);
			if ((await own.get("signs", name)) !== sign) found.push({ name, key });
		}
		return found.toSorted((one, other) => other.key - one.key).map(({ name }) => name);
	}
	async function readAll(names: readonly string[]): Promise<void> {
		for (const [index, name] of names.entries()) {
			const segment = await readSegment(words, name);
			if (segment === null || isLeft(segment.threadId)) continue;
			segments.set(name, segment);
			await keep(segment);
			onRead(names.length - index - 1);
		}
	}
	async function keep(segment: SearchedSegment): Promise<void> {
		try {
			const tx = own.transaction(["segments", "signs"], "readwrite", { durability: "relaxed" });
			const put = tx.objectStore("segments").put(segment, segment.document);
			await Promise.all([put, tx.objectStore("signs").put(segment.sign, segment.document), tx.done]);
		} catch (error) {
			// A full disk: it is found for as long as this lives, and read again by the next worker.
			if (!(error instanceof DOMException) || error.name === "InvalidStateError") throw error;
		}
	}
	async function drop(names: readonly string[]): Promise<void> {
		if (names.length === 0) return;
		for (const name of names) segments.delete(name);
		const tx = own.transaction(["segments", "signs"], "readwrite");
		const gone = names.flatMap((name) => [
			tx.objectStore("segments").delete(name),
			tx.objectStore("signs").delete(name),
		]);
		await Promise.all([...gone, tx.done]);
	}

	return {
		segments,
		async load() {
			if (isLoaded) return;
			for (const segment of await own.getAll("segments"))
				if (!segments.has(segment.document) && !isLeft(segment.threadId)) segments.set(segment.document, segment);
			isLoaded = true;
		},
		look: (isWhole) => (isWhole ? lookAtAll() : lookAtNew()),
		async forgetThreads(threadIds) {
			const isOfOne = (name: string) =>
				threadIds.some((id) => name === `thread/${id}` || name.startsWith(`thread/${id}/`));
			const kept = await own.getAllKeys("segments");
			await drop([...new Set([...kept, ...segments.keys()])].filter(isOfOne));
		},
	};
}
