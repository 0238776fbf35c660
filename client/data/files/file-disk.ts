import type { IDBPTransaction } from "idb";
import { createWritable, type Readable } from "../readable.ts";
import type { Tabs } from "../tabs.ts";
import type { FileSchema, FileStore } from "./file-database.ts";
import { type FileFact, factSchema, mayGo } from "./file-fact.ts";
import type { FilePart } from "./files.ts";

/** A file that comes to stand on this device, with the bytes of its parts. */
export type FileWithBytes = { fact: FileFact; parts: Partial<Record<FilePart, Blob>> };

/**
 * What stands on this device of files. Every change is on the disk first, then in `facts`, then told to the other pages.
 * Throws StorageFailed.
 */
export type FileDisk = {
	facts: Readable<ReadonlyMap<string, FileFact>>;
	/** Resolves when the disk was read for the first time, whether it could answer or not. */
	read: Promise<void>;
	/** All of them or none, with their bytes; on the disk itself when it resolves. */
	keep: (files: readonly FileWithBytes[]) => Promise<void>;
	/** One part of what the server has. `fact` is taken when nothing was known of the file. */
	add: (fact: FileFact, part: FilePart, bytes: Blob) => Promise<void>;
	bytes: (fileId: string, part: FilePart) => Promise<Blob | null>;
	/** Changes what is known; nothing happens when the file is not here, or not any more. */
	change: (fileId: string, changed: (fact: FileFact) => FileFact) => Promise<void>;
	/** These were looked at; written down together, and no other page has to know at once. */
	looked: (fileIds: readonly string[], at: number) => Promise<void>;
	/** Takes the originals off and leaves the small pictures. */
	free: (fileIds: readonly string[]) => Promise<void>;
	remove: (fileIds: readonly string[]) => Promise<void>;
	/** What is there now; rejects when the disk cannot tell. */
	readAgain: () => Promise<void>;
	stop: () => void;
};

type Writing = IDBPTransaction<FileSchema, ("facts" | "bytes" | "settings")[], "readwrite">;

const partNames: readonly FilePart[] = ["phone", "desktop", "whole"];
const readAfterMs = 100;
const keyOf = (fileId: string, part: FilePart) => `${fileId}/${part}`;

export function createFileDisk(store: FileStore, tabs: Tabs): FileDisk {
	const facts = createWritable<ReadonlyMap<string, FileFact>>(new Map());
	let changes = 0;

	function remember(changed: readonly FileFact[], gone: readonly string[]): void {
		hold(changed, gone);
		tabs.tell({ kind: "files" });
	}
	function hold(changed: readonly FileFact[], gone: readonly string[]): void {
		changes += 1;
		const next = new Map(facts.get());
		for (const fact of changed) next.set(fact.id, fact);
		for (const fileId of gone) next.delete(fileId);
		facts.set(next);
	}
	async function readAll(): Promise<void> {
		const before = changes;
		const kept = await store.read(["facts"], (tx) => tx.objectStore("facts").getAll());
		// Something was kept on this page meanwhile: what was read may be older than what memory knows.
		if (changes !== before) return readAll();
		const known = kept.map(parseFact).filter((fact) => fact !== null);
		facts.set(new Map(known.map((fact) => [fact.id, fact])));
	}
	// The store shows the trouble, and `reopened` brings us back here when it has passed.
	const readQuietly = () => readAll().catch(() => undefined);

	let reading: ReturnType<typeof setTimeout> | undefined;
	function readOnce(): void {
		reading = undefined;
		void readQuietly();
	}

	/** What stands on the disk in this moment counts, not what this page knows: another page may have changed it. */
	async function factIn(tx: Writing, fileId: string): Promise<FileFact | null> {
		return parseFact(await tx.objectStore("facts").get(fileId));
	}

	const stops = [
		store.reopened.subscribe(() => void readQuietly()),
		tabs.hear((message) => {
			// A page of photos that comes in on another page is many changes, and read once.
			if (message.kind === "files") reading ??= setTimeout(readOnce, readAfterMs);
		}),
	];

	return {
		facts,
		read: readQuietly(),
		readAgain: readAll,
		async keep(files) {
			await store.write(["facts", "bytes"], "strict", async (tx) => {
				for (const { fact, parts } of files) {
					for (const part of partNames) {
						const bytes = parts[part];
						if (bytes !== undefined) await tx.objectStore("bytes").put(bytes, keyOf(fact.id, part));
					}
					await tx.objectStore("facts").put(fact, fact.id);
				}
			});
			remember(
				files.map(({ fact }) => fact),
				[],
			);
		},
		async add(fact, part, bytes) {
			const added = await store.write(["facts", "bytes"], "relaxed", async (tx) => {
				const there = (await factIn(tx, fact.id)) ?? fact;
				const next = { ...there, sizes: { ...there.sizes, [part]: bytes.size }, lookedAt: fact.lookedAt };
				await tx.objectStore("bytes").put(bytes, keyOf(fact.id, part));
				await tx.objectStore("facts").put(next, fact.id);
				return next;
			});
			remember([added], []);
		},
		async bytes(fileId, part) {
			const found = await store.read(["bytes"], (tx) => tx.objectStore("bytes").get(keyOf(fileId, part)));
			return found ?? null;
		},
		async change(fileId, changed) {
			const next = await store.write(["facts"], "strict", async (tx) => {
				const there = parseFact(await tx.objectStore("facts").get(fileId));
				if (there === null) return null;
				const after = changed(there);
				await tx.objectStore("facts").put(after, fileId);
				return after;
			});
			if (next !== null) remember([next], []);
		},
		async looked(fileIds, at) {
			const changed = await store.write(["facts"], "relaxed", async (tx) => {
				const known = await Promise.all(fileIds.map((fileId) => tx.objectStore("facts").get(fileId)));
				const now = known.flatMap((kept) => parseFact(kept) ?? []).map((fact) => ({ ...fact, lookedAt: at }));
				await Promise.all(now.map((fact) => tx.objectStore("facts").put(fact, fact.id)));
				return now;
			});
			hold(changed, []);
		},
		async free(fileIds) {
			if (fileIds.length === 0) return;
			const freed = await store.write(["facts", "bytes"], "relaxed", async (tx) => {
				const left: FileFact[] = [];
				for (const fileId of fileIds) {
					const there = await factIn(tx, fileId);
					// Another page may know by now that the server does not have it.
					if (there === null || !mayGo(there)) continue;
					const { whole: _, ...small } = there.sizes;
					left.push({ ...there, sizes: small });
					await tx.objectStore("bytes").delete(keyOf(fileId, "whole"));
					await tx.objectStore("facts").put({ ...there, sizes: small }, fileId);
				}
				return left;
			});
			remember(freed, []);
		},
		async remove(fileIds) {
			if (fileIds.length === 0) return;
			await store.write(["facts", "bytes"], "relaxed", async (tx) => {
				for (const fileId of fileIds) {
					for (const part of partNames) await tx.objectStore("bytes").delete(keyOf(fileId, part));
					await tx.objectStore("facts").delete(fileId);
				}
			});
			remember([], fileIds);
		},
		stop() {
			clearTimeout(reading);
			for (const stop of stops) stop();
		},
	};
}

/** null for what is not there, or what this version cannot understand, which stays where it is. */
function parseFact(kept: unknown): FileFact | null {
	const parsed = factSchema.safeParse(kept);
	return parsed.success ? parsed.data : null;
}
