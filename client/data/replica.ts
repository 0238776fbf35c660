import * as Y from "yjs";
import type { MemberPresence, Presence } from "../../shared/protocol.ts";
import { buildDocument, diskOrigin, mayHoldDeleted, replacing, takeIn } from "./disk-document.ts";
import type { DocumentState, JoinedDocument, Joining } from "./joined-document.ts";
import type { Link } from "./link.ts";
import { nextTask } from "./next-task.ts";
import { createWritable, type Readable } from "./readable.ts";
import { until } from "./until.ts";
import type { UpdateRows } from "./update-rows.ts";

/** One document on this device: in memory, on the disk, and linked when asked to. */
export type Replica = {
	name: string;
	/** null until it has been read from the disk; then the same document until it is fetched anew. */
	document: Readable<Y.Doc | null>;
	state: Readable<DocumentState>;
	present: Readable<readonly MemberPresence[]>;
	/** Sets what this device says of itself here; null takes it back. */
	setPresence: (presence: Presence | null) => void;
	link: (rank: Joining["rank"]) => void;
	/** Resolves when everything in memory now is on the disk too. */
	persisted: () => Promise<void>;
	/**
	 * Takes from the disk what another page has put there, or has put in place of what was there, and then asks the server
	 * whether it has that as well. True when there was something. Throws StorageFailed.
	 */
	catchUp: () => Promise<boolean>;
	/** Words were deleted: the disk must forget them as well. */
	compact: () => void;
	/** Enters anew: what the server lacked it may have by now. `isMerged`: it is not to get the rest. */
	rejoin: (isMerged: boolean) => void;
	/**
	 * Fetches the document from the server and puts it in the place of the old one, first on the disk, then in memory; until
	 * then the old one stays. False when it or the connection ends, or it is not let in. Throws StorageFailed.
	 */
	fetchAnew: (signal: AbortSignal) => Promise<boolean>;
	close: () => void;
};

/** Without a connection best, so that the server is asked with all there is; and after each answer, for what came meanwhile. */
const looksAtDisk: readonly DocumentState["kind"][] = ["offline", "live"];
const rowsBeforeCompacting = 64;

export function createReplica(name: string, rows: UpdateRows, link: Link): Replica {
	const document = createWritable<Y.Doc | null>(null);
	const state = createWritable<DocumentState>({ kind: "offline" });
	const present = createWritable<readonly MemberPresence[]>([]);
	const presence = createWritable<Presence | null>(null);
	let rank: Joining["rank"] | null = null;
	let joined: JoinedDocument | null = null;
	/** What the server is heard into: the document, or the one that is being fetched in its place. */
	let listened: Y.Doc | null = null;
	let isMerged = false;
	/** Something came from the disk of which it is not known whether the server has it. */
	let isDoubtful = false;
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
		keepUpdates(loaded);
		document.set(loaded);
		joinWhenReady();
		if (rowsOnDisk >= rowsBeforeCompacting || mayHoldDeleted(updates)) compact();
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
		const built = buildDocument(updates);
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
		Promise.resolve() // what deletes them is not on its way to the disk before this turn ends
			.then(rows.persisted)
			.then(() => rows.compact(name))
			.catch(() => undefined);
	}

	/** A disk that came back may have come back empty: what memory holds is written whole. */
	async function keepAgain(): Promise<void> {
		const known = document.get();
		if (known !== null && !(await rows.isKept(name))) rows.append(name, Y.encodeStateAsUpdate(known));
	}

	function keepUpdates(of: Y.Doc): void {
		of.on("update", (update: Uint8Array, from: unknown) => {
			if (from !== diskOrigin) keep(update);
		});
	}
	function joinWhenReady(): void {
		const ready = document.get();
		if (ready === null || rank === null || joined !== null || isClosed) return;
		const joining = { name, document: ready, rank, presence, isServers: true, isMerged };
		const mine = link.join({ ...joining, onStateless: () => undefined });
		joined = mine;
		mine.state.subscribe(() => {
			state.set(mine.state.get());
			if (looksAtDisk.includes(mine.state.get().kind)) lookAtDisk().catch(() => undefined);
		});
		mine.present.subscribe(() => present.set(mine.present.get()));
		state.set(mine.state.get());
	}
	/**
	 * What another page heard and this one never did is on the disk alone: that page may be gone, and the server may have
	 * been put back since. Then the server agrees with what is in memory here, and is behind this device all the same.
	 */
	async function lookAtDisk(): Promise<void> {
		if (await rows.hasNews(name)) await catchUp();
		else askAgain();
	}
	async function catchUp(): Promise<boolean> {
		await loading;
		const updates = await rows.load(name);
		const known = document.get();
		if (known === null || isClosed) return false;
		const anew = replacing(known, buildDocument(updates));
		if (anew !== null) {
			adopt(anew);
			return true;
		}
		const hadNews = takeIn(known, updates);
		isDoubtful ||= hadNews;
		askAgain();
		return hadNews;
	}
	function askAgain(): void {
		const known = document.get();
		// While it is being fetched anew, the server is heard into another document.
		const isHeard = state.get().kind === "live" && (listened === null || listened === known);
		if (!isDoubtful || !isHeard || known === null) return;
		isDoubtful = false;
		listenAgain(known);
	}
	function adopt(anew: Y.Doc): void {
		anew.clientID = document.get()?.clientID ?? anew.clientID;
		keepUpdates(anew);
		document.set(anew);
		listenAgain(anew);
	}
	function listenAgain(to: Y.Doc): void {
		listened = to;
		joined?.listenAnew(to, isMerged);
	}
	async function fetchAnew(signal: AbortSignal): Promise<boolean> {
		await loading;
		const old = document.get();
		rank ??= 3;
		joinWhenReady();
		const mine = joined;
		if (old === null || mine === null) return false;
		const isThere = (...kinds: DocumentState["kind"][]) => kinds.includes(mine.state.get().kind);
		await until([state], () => joined !== mine || isThere("live", "behind", "denied"), signal);
		if (signal.aborted || joined !== mine || isThere("denied")) return false;
		const fresh = new Y.Doc();
		// Nothing is ever written here, and presence goes by this id.
		fresh.clientID = old.clientID;
		try {
			mine.listenAnew(fresh, false);
			listened = fresh;
			const isOver = () => joined !== mine || listened !== fresh;
			// By the next connection the server may be another, put back once more: that has to be found out with the old one.
			await until([state], () => isOver() || !isThere("behind"), signal);
			if (signal.aborted || isOver() || !isThere("live")) return false;
			let since: Uint8Array[] = [];
			const collect = (update: Uint8Array) => void since.push(update);
			fresh.on("update", collect);
			const isMine = await rows.replace(name, (onDisk) => {
				since = [];
				// Without locks, or with one taken over, another page may have been first, and have heard more since.
				return replacing(old, buildDocument(onDisk)) === null ? Y.encodeStateAsUpdate(fresh) : null;
			});
			fresh.off("update", collect);
			if (!isMine) {
				await catchUp();
				return true;
			}
			keepUpdates(fresh);
			for (const update of since) keep(update);
			if (isOver()) return false;
			isMerged = false;
			rowsOnDisk = 1;
			document.set(fresh);
			return true;
		} finally {
			if (joined === mine && listened === fresh && document.get() === old) listenAgain(old);
		}
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
		catchUp,
		compact,
		rejoin(merged) {
			isMerged = merged;
			const known = document.get();
			if (known !== null) listenAgain(known);
		},
		fetchAnew,
		close() {
			isClosed = true;
			stopWatching();
			joined?.release();
			joined = null;
			document.get()?.destroy();
		},
	};
}
