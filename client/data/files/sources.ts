import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileState } from "../../../shared/file-state.ts";
import { createWritable, type Readable, type Writable } from "../readable.ts";
import type { FetchPart } from "./fetch-part.ts";
import type { FilePart, FileSource, OpenFile } from "./files.ts";
import { harmless } from "./harmless.ts";

/** Parts of files on the screen. Each is read, fetched and held once, however many places show it. */
export type Sources = { open: (file: AttachedFile, part: FilePart) => OpenFile; stop: () => void };

type SourceParts = {
	/** What stands on this device, or null. Rejects with StorageFailed. */
	local: (fileId: string, part: FilePart) => Promise<Blob | null>;
	/** Keeps what was fetched. Never throws. */
	keep: (fileId: string, part: FilePart, bytes: Blob) => Promise<void>;
	stateOf: (fileId: string) => FileState | undefined;
	fetchPart: FetchPart;
	/** What finding it depends on, in a word; what is not here is looked for again when that has changed. */
	situationOf: (fileId: string, part: FilePart) => string;
	changes: readonly Readable<unknown>[];
	isLive: () => boolean;
};

type Held = {
	fileId: string;
	part: FilePart;
	source: Writable<FileSource>;
	count: number;
	isLooking: boolean;
	/** The situation in which it was last looked for. */
	triedIn: string;
	giveUp: AbortController;
	/** How often it was to be had and did not come, one after the other. */
	failed: number;
	again: ReturnType<typeof setTimeout> | undefined;
	lingering: ReturnType<typeof setTimeout> | undefined;
};

/** What leaves the screen and comes back at once, as rows of a list do, need not be read again. */
const lingerMs = 5_000;
/** What was to be had and did not come is asked for again, later each time; sooner when something changes. */
const againMs = { first: 2_000, most: 60_000 } as const;
const loading: FileSource = { kind: "loading" };
const away: FileSource = { kind: "away" };

export function createSources({ local, keep, stateOf, fetchPart, situationOf, changes, isLive }: SourceParts): Sources {
	const held = new Map<string, Held>();

	async function look(one: Held): Promise<void> {
		const situation = situationOf(one.fileId, one.part);
		if (one.isLooking || one.source.get().kind === "here" || one.triedIn === situation) return;
		clearTimeout(one.again);
		one.isLooking = true;
		one.triedIn = situation;
		const bytes = await find(one).catch(() => null);
		one.isLooking = false;
		if (one.giveUp.signal.aborted) return;
		if (bytes !== null) one.source.set(shownFrom(harmless(bytes)));
		else one.source.set(stateOf(one.fileId)?.status === "pending" ? loading : away);
		// Something may have changed while it was being looked for.
		void look(one);
	}
	async function find(one: Held): Promise<Blob | null> {
		const { fileId, part, giveUp } = one;
		// A disk that fails is no reason not to ask the server.
		const fromDisk = (of: FilePart) => local(fileId, of).catch(() => null);
		const here = await fromDisk(part);
		if (here !== null || stateOf(fileId) !== undefined) return here ?? otherSize(part, fromDisk);
		const fetched = await fetchPart({ id: fileId }, part, giveUp.signal);
		if (fetched.kind === "later") tryAgain(one);
		else one.failed = 0;
		if (fetched.kind !== "here") return otherSize(part, fromDisk);
		void keep(fileId, part, fetched.bytes);
		return fetched.bytes;
	}
	function tryAgain(one: Held): void {
		if (one.giveUp.signal.aborted) return;
		const waitMs = Math.min(againMs.first * 2 ** one.failed, againMs.most);
		one.failed += 1;
		one.again = setTimeout(() => {
			// Where there is no network a change tells when there is one.
			if (!isLive()) return;
			one.triedIn = "";
			void look(one);
		}, waitMs);
	}
	function letGo(key: string, one: Held): void {
		clearTimeout(one.again);
		held.delete(key);
		one.giveUp.abort();
		const shown = one.source.get();
		if (shown.kind === "here") URL.revokeObjectURL(shown.url);
	}

	const stops = changes.map((change) =>
		change.subscribe(() => {
			for (const one of held.values()) void look(one);
		}),
	);
	return {
		open(file, part) {
			const fileId = part === "whole" ? file.id : (file.poster ?? file.id);
			const key = `${fileId}/${part}`;
			const one = held.get(key) ?? {
				...{ fileId, part, source: createWritable(loading), count: 0, isLooking: false, triedIn: "" },
				...{ giveUp: new AbortController(), failed: 0, again: undefined, lingering: undefined },
			};
			held.set(key, one);
			clearTimeout(one.lingering);
			one.count += 1;
			void look(one);
			let isClosed = false;
			return {
				source: one.source,
				close() {
					if (isClosed) return;
					isClosed = true;
					one.count -= 1;
					if (one.count === 0) one.lingering = setTimeout(() => letGo(key, one), lingerMs);
				},
			};
		},
		stop() {
			for (const stop of stops) stop();
			for (const [key, one] of [...held]) {
				clearTimeout(one.lingering);
				letGo(key, one);
			}
		},
	};
}

function shownFrom(bytes: Blob): FileSource {
	return { kind: "here", url: URL.createObjectURL(bytes), bytes };
}

/** A picture in another size is better than none; all of a file is never replaced by less of it. */
async function otherSize(part: FilePart, fromDisk: (of: FilePart) => Promise<Blob | null>): Promise<Blob | null> {
	if (part === "whole") return null;
	return (await fromDisk(part === "phone" ? "desktop" : "phone")) ?? null;
}
