import * as Y from "yjs";
import type { MemberPresence, Presence } from "../../shared/protocol.ts";
import type { DocumentState, JoinedDocument, Joining } from "./joined-document.ts";
import type { Link } from "./link.ts";
import { nextTask } from "./next-task.ts";
import { createWritable, type Readable } from "./readable.ts";
import type { UpdateRows } from "./update-rows.ts";

/** One document on this device: in memory, on the disk, and linked when asked to. */
export type Replica = {
	name: string;
	/** null until it has been read from the disk; then the same document for ever. */
	document: Readable<Y.Doc | null>;
	state: Readable<DocumentState>;
	present: Readable<readonly MemberPresence[]>;
	/** Sets what this device says of itself here; null takes it back. */
	setPresence: (presence: Presence | null) => void;
	link: (rank: Joining["rank"]) => void;
	/** Resolves when everything in memory now is on the disk too. */
	persisted: () => Promise<void>;
	/** Takes from the disk what another page has put there. Throws StorageFailed. */
	catchUp: () => Promise<void>;
	/** Words were deleted: the disk must forget them as well. */
	compact: () => void;
	close: () => void;
};

const origin = { from: "disk" };
const rowsBeforeCompacting = 64;

export function createReplica(name: string, rows: UpdateRows, link: Link): Replica {
	const document = createWritable<Y.Doc | null>(null);
	const state = createWritable<DocumentState>({ kind: "offline" });
	const present = createWritable<readonly MemberPresence[]>([]);
	const presence = createWritable<Presence | null>(null);
	let rank: Joining["rank"] | null = null;
	let joined: JoinedDocument | null = null;
	let isClosed = false;
	let rowsOnDisk = 0;

	async function load(): Promise<void> {
		const updates = await loadUpdates();
		// Reading, decoding and showing a segment are a task each: together they would hold a slow phone up.
		await nextTask();
		if (isClosed) return;
		const loaded = await buildOrDrop(updates);
		await nextTask();
		if (isClosed) {
			loaded.destroy();
			return;
		}
		loaded.on("update", (update: Uint8Array, from: unknown) => {
			if (from !== origin) keep(update);
		});
		document.set(loaded);
		joinWhenReady();
		if (rowsOnDisk >= rowsBeforeCompacting) compact();
	}
	async function loadUpdates(): Promise<Uint8Array[]> {
		try {
			return await rows.load(name);
		} catch {
			// No disk: the store shows it, and the document comes from the server into memory alone.
			return [];
		}
	}
	async function buildOrDrop(updates: Uint8Array[]): Promise<Y.Doc> {
		rowsOnDisk = updates.length;
		const built = build(updates);
		if (built !== null) return built;
		// What cannot be read is fetched again: everything in a replica stands on the server as well.
		await rows.drop(name).catch(() => undefined);
		rowsOnDisk = 0;
		return new Y.Doc();
	}

	function keep(update: Uint8Array): void {
		rows.append(name, update);
		rowsOnDisk += 1;
		if (rowsOnDisk >= rowsBeforeCompacting * 4) compact();
	}
	function compact(): void {
		rowsOnDisk = 1;
		rows
			.persisted()
			.then(() => rows.compact(name))
			.catch(() => undefined);
	}

	/** A disk that came back may have come back empty: what memory holds is written whole. */
	async function keepAgain(): Promise<void> {
		const known = document.get();
		if (known !== null && !(await rows.isKept(name))) rows.append(name, Y.encodeStateAsUpdate(known));
	}

	function joinWhenReady(): void {
		const ready = document.get();
		if (ready === null || rank === null || joined !== null) return;
		const mine = link.join({ name, document: ready, rank, presence, isServers: true, onStateless: () => undefined });
		joined = mine;
		mine.state.subscribe(() => state.set(mine.state.get()));
		mine.present.subscribe(() => present.set(mine.present.get()));
		state.set(mine.state.get());
	}

	const stopWatching = rows.reopened.subscribe(() => keepAgain().catch(() => undefined));
	const loading = load().catch(reportError);

	return {
		name,
		document,
		state,
		present,
		setPresence: presence.set,
		link(wanted) {
			rank = wanted;
			joinWhenReady();
		},
		async persisted() {
			// Asked from inside a Yjs transaction, the news is not queued yet: that happens when the transaction ends.
			await Promise.resolve();
			await rows.persisted();
		},
		async catchUp() {
			await loading;
			const updates = await rows.load(name);
			const known = document.get();
			if (known !== null && !isClosed) for (const update of updates) Y.applyUpdate(known, update, origin);
		},
		compact,
		close() {
			isClosed = true;
			stopWatching();
			joined?.release();
			document.get()?.destroy();
		},
	};
}

function build(updates: readonly Uint8Array[]): Y.Doc | null {
	const document = new Y.Doc();
	try {
		document.transact(() => {
			for (const update of updates) Y.applyUpdate(document, update, origin);
		}, origin);
		return document;
	} catch {
		document.destroy();
		return null;
	}
}
