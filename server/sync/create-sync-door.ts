import type { Hocuspocus } from "@hocuspocus/server";
import type { Logger } from "pino";
import type { Doc } from "yjs";
import type { Ceilings } from "../../shared/ceilings.ts";
import type { Clock, MakeId, RandomBytes } from "../../shared/ids.ts";
import type { CrashPoint } from "../crash-point.ts";
import { explainTrouble } from "../database/disk-trouble.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue } from "../database/write-queue.ts";
import type { TakeTurn } from "../fair-turns.ts";
import type { Gate } from "../gate/verdict.ts";
import type { Heard } from "../live/heard.ts";
import { createLastSeen } from "../people/last-seen.ts";
import { createReadShows } from "../people/shows.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import type { Directory } from "../threads/directory.ts";
import { type Access, createAccess } from "./access.ts";
import { createAdmission } from "./admission.ts";
import { createRewriteAwareness } from "./awareness.ts";
import { type Channel, openChannel, type Wire } from "./channel.ts";
import type { SyncContext } from "./context.ts";
import type { Doors } from "./doors.ts";
import type { LiveDocuments } from "./live-documents.ts";
import { createDocumentLoader } from "./load-document.ts";
import { createOutboxes } from "./outbox.ts";
import { rememberAccess } from "./remember-access.ts";
import { createSnapshots } from "./snapshots.ts";
import { createDoors, createSockets } from "./sockets.ts";
import { createSync, dropDocument } from "./sync.ts";
import { createTypingInDocuments, type TypingInDocuments } from "./typing-in-documents.ts";
import { openSyncDoor, type Upgrade } from "./upgrade.ts";
import { openYjsChannel, tokenInAddress } from "./yjs-channel.ts";

export type SyncDoorParts = {
	database: Database;
	writes: WriteQueue;
	live: LiveDocuments;
	heard: Heard;
	gate: Gate;
	directory: Directory;
	whoHolds: WhoHolds;
	takeTurn: TakeTurn;
	clock: Clock;
	ceilings: Ceilings;
	makeId: MakeId;
	crashPoint: CrashPoint;
	tokenOf: (headers: Headers) => string | null;
	isFromUs: (headers: Headers) => boolean;
	randomBytes: RandomBytes;
	/** A member began or stopped typing in the app. */
	onTyping: (threadId: string, memberId: string, isTyping: boolean) => void;
	log: Logger;
};

/** The door on /sync. `close` stores what is owed, ends every socket and resolves when the documents are out of memory. */
export type SyncDoor = {
	doors: Doors;
	/** May this device read or speak in this document, now? For every other live door. */
	access: Access;
	/** Shows in the app who types elsewhere. */
	showTyping: TypingInDocuments["show"];
	/** The upgrade handlers for /sync and for what is below /yjs/. */
	upgrade: Upgrade;
	upgradeYjs: Upgrade;
	/** Puts one socket through that was upgraded elsewhere. */
	open: (wire: Wire) => Channel;
	dropDocument: (name: string, document: Doc) => void;
	close: () => Promise<void>;
};

/** Snapshots that take longer are left out: they are copies, and the stop is promised within five seconds. */
const closeWithinMs = 1_500;

export function createSyncDoor(parts: SyncDoorParts): SyncDoor {
	const { database, writes, live, gate, whoHolds, clock, log } = parts;
	const onError = (error: unknown) => log.error({ err: error }, explainTrouble(error) ?? "sync");
	const lastSeen = createLastSeen({ database, writes, directory: parts.directory, clock, onFailed: onError });
	let isClosing = false;
	// Whoever is here while the server ends is here again when it is back.
	const sockets = createSockets((memberId) => void (isClosing || lastSeen(memberId)));
	const access = rememberAccess(createAccess(database), writes.rights);
	const admit = createAdmission({ sockets, whoHolds, access });
	const outboxes = createOutboxes(gate, parts.crashPoint, onError);
	const documents = () => sync.documents;
	const typing = createTypingInDocuments({ documents, randomBytes: parts.randomBytes, tell: parts.onTyping });
	const sync = createSync({
		clock,
		admit,
		access,
		takeTurn: parts.takeTurn,
		onPresence: typing.look,
		load: createDocumentLoader(database, writes, live, (threadId, seq, error) =>
			log.error({ err: error, threadId, seq }, "a row's update bytes are damaged; made again from its columns"),
		),
		snapshots: createSnapshots(database, writes, clock, onError),
		rewriteAwareness: createRewriteAwareness({ readShows: createReadShows(database), onError }),
		onError,
	});

	const open = (wire: Wire) => openChannel(wire, { ...parts, sync, sockets, admit, access, outboxes, onError });

	const doors = createDoors(sync, sockets);
	parts.heard.listen({
		onMembersGone(threadId, memberIds) {
			for (const memberId of memberIds) doors.endThread(threadId, memberId);
		},
	});

	return {
		doors,
		access,
		showTyping: typing.show,
		upgrade: openSyncDoor({ ...parts, open, tokenOf: ({ headers }) => parts.tokenOf(headers), onError }),
		upgradeYjs: openSyncDoor({
			...parts,
			open: (wire) => openYjsChannel(wire, open),
			tokenOf: ({ url, headers }) => tokenInAddress(url) ?? parts.tokenOf(headers),
			onError,
		}),
		open,
		dropDocument: (name, document) => dropDocument(sync, name, document),
		async close() {
			isClosing = true;
			sync.closeConnections();
			for (const socket of sockets.all()) socket.close(1012, "restarting");
			sync.flushPendingStores();
			await Promise.race([allUnloaded(sync), new Promise((resolve) => setTimeout(resolve, closeWithinMs))]);
			await writes.drained();
		},
	};
}

/** Resolves when the last document has been stored and has left memory. */
function allUnloaded(sync: Hocuspocus<SyncContext>): Promise<void> {
	return new Promise((resolve) => {
		const isEmpty = async () => {
			if (sync.documents.size === 0) resolve();
		};
		sync.configuration.extensions.push({ afterUnloadDocument: isEmpty });
		void isEmpty();
	});
}
