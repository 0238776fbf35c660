import type { Session } from "../../shared/api/people.ts";
import type { Ask } from "./api.ts";
import type { Connection } from "./connection.ts";
import { databaseName } from "./database.ts";
import { createDeletions } from "./deletions.ts";
import { derive } from "./derive.ts";
import { createDraftFiles } from "./draft-files.ts";
import { createDrafts } from "./drafts.ts";
import type { HistoryTrouble, OpenThread, StorageTrouble, ThreadRow, Unsent } from "./family-data.ts";
import { createFetchSegment } from "./fetch-segment.ts";
import type { Files } from "./files/files.ts";
import { createMemberFiles } from "./files/member-files.ts";
import { followOtherPages } from "./follow-other-pages.ts";
import { createGiveBack } from "./give-back.ts";
import { createHeld } from "./held.ts";
import { createHistoryWatch } from "./history-watch.ts";
import type { Imports } from "./import/imports.ts";
import { createImportsLater } from "./import/imports-later.ts";
import type { ReadThrough } from "./keepsake/read-through.ts";
import { forgetKeptScreens } from "./kept-screens.ts";
import { createLink } from "./link.ts";
import { createLookThrough } from "./look-through.ts";
import { type LostWords, watchLostWords } from "./lost-words.ts";
import type { OpenMarked } from "./marked-view.ts";
import type { OpenMedia } from "./media-view.ts";
import { openMemberReplica } from "./member-replica.ts";
import type { MemberView } from "./member-view.ts";
import { createNewMessage } from "./new-message.ts";
import type { NewMessage } from "./new-message-box.ts";
import { bringOlderSegments } from "./older-segments.ts";
import { followOpenSegments } from "./open-segments.ts";
import { openThread } from "./open-thread.ts";
import { createOutbox } from "./outbox.ts";
import { isMessage, isWaiting } from "./outbox-row.ts";
import { createPatience } from "./patience.ts";
import type { Readable } from "./readable.ts";
import { createReceipts } from "./receipts.ts";
import { createMemberSearch } from "./search/member-search.ts";
import type { OpenSearch } from "./search/search.ts";
import { createSegments } from "./segments.ts";
import { createSender } from "./sender.ts";
import { takeTurnsSending } from "./sending-turn.ts";
import { createShownThreads } from "./shown-threads.ts";
import { createStore } from "./store.ts";
import { createTabs } from "./tabs.ts";
import { createThreadChanges, type ThreadChanges } from "./thread-changes.ts";
import { createThreadRows } from "./thread-rows.ts";
import { countUnsent } from "./unsent.ts";
import { createUpdateRows } from "./update-rows.ts";
import { wipeLeftThreads } from "./wipe-left-threads.ts";
import type { World } from "./world.ts";

/** Everything that exists only while somebody is signed in: their database, their connection, their threads. */
export type SignedIn = {
	memberId: string;
	deviceId: string;
	connection: Readable<Connection>;
	trouble: Readable<StorageTrouble>;
	history: Readable<HistoryTrouble>;
	lostWords: LostWords;
	closeHistory: () => void;
	member: Readable<MemberView | null>;
	threads: Readable<ThreadRow[] | null>;
	hasUnkeptDraft: Readable<boolean>;
	unsent: Readable<Unsent>;
	openThread: (threadId: string) => OpenThread;
	openMedia: (threadId: string) => Promise<OpenMedia>;
	openPinned: (threadId: string) => Promise<OpenMarked>;
	openStarred: () => Promise<OpenMarked>;
	openReadThrough: () => Promise<ReadThrough>;
	openSearch: () => Promise<OpenSearch>;
	openImports: () => Promise<Imports>;
	changes: ThreadChanges;
	newMessage: NewMessage;
	files: Files;
	retryNow: () => void;
	/** Lets go of everything; what is kept stays. */
	close: () => void;
};

/** `onDoubt` is called when the server, or this browser, may no longer know this device. */
export function openSignedIn(world: World, ask: Ask, session: Session, onDoubt: () => void): SignedIn {
	const me = session.member.id;
	const deviceId = session.device.id;
	const store = createStore(world.indexedDB, databaseName(me));
	const tabs = createTabs(world.openChannel(databaseName(me)));
	const rows = createUpdateRows(store);
	const drafts = createDrafts(store, tabs);
	const draftFiles = createDraftFiles(store, tabs);
	const outbox = createOutbox(store, tabs);
	const deletions = createDeletions({ ...world, store, outbox });
	const held = createHeld(store);
	const lostWords = watchLostWords({ storage: world.localStorage, memberId: me, store, outbox, tabs });

	const link = createLink(world, onDoubt, (name) => giveBack.foundBehind(name));
	const member = openMemberReplica(me, rows, link);
	const history = createHistoryWatch(store, member, tabs);
	const segments = createSegments(rows, link, history, (fileIds) => {
		forgetKeptScreens(world.localStorage);
		// A disk that fails shows itself; what could not be taken away is taken away with the next deletion.
		if (fileIds.length > 0) files.erase(fileIds).catch(() => undefined);
	});
	const receipts = createReceipts(outbox, member, me);
	const stopFollowing = followOtherPages({ tabs, member, segments, outbox });
	const fetchSegment = createFetchSegment({ world, rows, history, receipts });
	const older = bringOlderSegments({ world, link, member, segments, receipts, fetchSegment, held, store });
	const open = followOpenSegments({ me, member, segments, receipts, outbox }, older.finish);
	const shown = createShownThreads({ me, member, outbox });
	const files = createMemberFiles({ world, me, ask, link, tabs, member, outbox, draftFiles });
	const search = createMemberSearch({ world, me, member, threads: shown, outbox, rows });
	const imports = createImportsLater({ world, me, ask, link, files });
	const stopWiping = wipeLeftThreads({
		...{ store, rows, member, forgetFiles: files.forget },
		onWiped: () => forgetKeptScreens(world.localStorage),
	});
	const lookThrough = createLookThrough({ member, segments, receipts });
	const giveBack = createGiveBack({
		...{ world, me, ask, link, tabs, rows, member, segments, outbox, history, lookThrough },
	});
	// What took the database may have taken the rest too: who is signed in, and the cookie.
	const stopDoubting = store.reopened.subscribe(onDoubt);
	const patience = createPatience(tabs);
	const sender = createSender({
		...{ world, link, outbox, deviceId },
		// A failed write is shown by the store; the row stays, and the server says so again.
		onDone: (id) => void receipts.ofDone(id).catch(() => undefined),
		onWait: patience.ask,
		onSilence(unanswered, isToldToWait) {
			lookThrough.lookFor(unanswered);
			// A failed write is shown by the store; the rows stay, and are asked of again.
			if (!isToldToWait) receipts.ofSilence(unanswered).catch(() => undefined);
		},
	});
	const stopSending = takeTurnsSending({
		...{ world, name: `hearth sends for ${me}`, sign: "sending", tabs, link, sender },
		next: () => outbox.rows.get().find(isWaiting)?.key ?? null,
	});

	const threads = createThreadRows({ me, member, threads: shown, open, outbox, drafts, draftFiles });
	const unsent = countUnsent({ outbox, deletions, drafts, draftFiles, toBring: files.toBring });
	const hasUnkeptDraft = derive(
		[drafts.hasUnkept, draftFiles.hasUnkept],
		() => drafts.hasUnkept.get() || draftFiles.hasUnkept.get(),
	);
	const connection = derive([link.state, outbox.rows, files.toBring, patience.until], () => ({
		...link.state.get(),
		waiting: outbox.rows.get().filter((row) => isMessage(row) && isWaiting(row)).length + files.toBring.get(),
		goesOnAt: link.state.get().kind === "live" && outbox.rows.get().some(isWaiting) ? patience.until.get() : null,
	}));

	return {
		memberId: me,
		deviceId,
		connection,
		trouble: store.trouble,
		history: history.trouble,
		lostWords,
		closeHistory: history.close,
		member: member.view,
		threads,
		hasUnkeptDraft,
		unsent,
		openThread: (threadId) =>
			openThread(
				{ world, store, me, member, threads: shown, segments, outbox, deletions, drafts, draftFiles, files, link },
				threadId,
			),
		async openMedia(threadId) {
			const { openThreadMedia } = await import("./thread-media.ts");
			return openThreadMedia({ me, member, threads: shown, segments, outbox, link }, threadId);
		},
		async openPinned(threadId) {
			const { openPinned } = await import("./marked-messages.ts");
			return openPinned({ me, member, threads: shown, segments, outbox, link }, threadId);
		},
		async openStarred() {
			const { openStarred } = await import("./marked-messages.ts");
			return openStarred({ me, member, threads: shown, segments, outbox, link });
		},
		async openReadThrough() {
			const { createReadThrough } = await import("./keepsake/read-through.ts");
			return createReadThrough({ member, segments, link });
		},
		openSearch: search.open,
		openImports: imports.open,
		changes: createThreadChanges({ world, me, shown, outbox, drafts, draftFiles, files }),
		newMessage: createNewMessage({ world, drafts, draftFiles, outbox }),
		files,
		retryNow: link.retryNow,
		close() {
			stopSending();
			stopDoubting();
			lostWords.stop();
			giveBack.stop();
			history.stop();
			connection.stop();
			patience.stop();
			unsent.stop();
			hasUnkeptDraft.stop();
			threads.stop();
			search.stop();
			imports.close();
			shown.stop();
			stopWiping();
			older.stop();
			lookThrough.stop();
			open.stop();
			stopFollowing();
			files.stop();
			receipts.stop();
			segments.close();
			member.close();
			link.close();
			deletions.stop();
			outbox.stop();
			drafts.stop();
			draftFiles.stop();
			rows.stop();
			tabs.close();
			store.close();
		},
	};
}
