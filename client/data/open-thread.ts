import type { Said } from "../../shared/said.ts";
import type { Deletions } from "./deletions.ts";
import type { DraftFiles } from "./draft-files.ts";
import { createDraftReply } from "./draft-reply.ts";
import type { Drafts } from "./drafts.ts";
import type { OpenThread } from "./family-data.ts";
import { forgetFiles } from "./files/forget-files.ts";
import type { MemberFiles } from "./files/member-files.ts";
import { createLater } from "./later.ts";
import type { Link } from "./link.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import { isShown, isStart, isWaiting, type OutboxRow } from "./outbox-row.ts";
import { createReadMarks } from "./read-marks.ts";
import { openSegmentWindow } from "./segment-window.ts";
import type { Segments } from "./segments.ts";
import type { ShownThreads } from "./shown-threads.ts";
import { createSpeakOf } from "./speak-of.ts";
import type { Store } from "./store.ts";
import { createThreadItems } from "./thread-items.ts";
import { readMark } from "./thread-row.ts";
import { createThreadView } from "./thread-view.ts";
import { createTyping } from "./typing.ts";
import { withFiles } from "./with-files.ts";
import type { World } from "./world.ts";

export type ThreadParts = {
	world: World;
	store: Store;
	me: string;
	member: MemberReplica;
	threads: ShownThreads;
	segments: Segments;
	outbox: Outbox;
	deletions: Deletions;
	drafts: Drafts;
	draftFiles: DraftFiles;
	files: MemberFiles;
	link: Link;
};

/** One thread as a page holds it; see OpenThread. */
export function openThread(parts: ThreadParts, threadId: string): OpenThread {
	const { world, store, me, member, outbox, drafts, draftFiles, files } = parts;
	const ofThread = () => outbox.rows.get().filter((row) => row.said.thread === threadId);
	/** How far I have read, a mark on its way included; nothing can be marked in a thread that is not known. */
	function readSeq(): number {
		const record = member.view.get()?.threads.get(threadId);
		return record === undefined ? Number.POSITIVE_INFINITY : readMark(me, record, ofThread());
	}
	const onScreen = openSegmentWindow(parts, threadId, readSeq);
	const items = createThreadItems({ ...parts, threadId, onScreen });
	const view = createThreadView({ ...parts, threadId, onScreen, items });

	/** The fields of everything said; what the device's clock shows is a claim and no more. */
	const said = (): Pick<Said, "id" | "thread" | "composed"> => ({
		id: world.makeId(),
		thread: threadId,
		composed: new Date(world.clock()).toISOString(),
	});
	const newest = () => onScreen.shown.get().at(-1)?.held;

	const reply = createDraftReply(store, threadId);

	let isTyping = false;
	const typing = createTyping((next) => {
		isTyping = next;
		newest()?.setPresence({ typing: next });
	});
	let here = newest();
	function beHere(): void {
		if (newest() === here) return;
		here?.setPresence(null);
		here = newest();
		here?.setPresence({ typing: isTyping });
	}
	here?.setPresence({ typing: false });
	const stopPresence = onScreen.shown.subscribe(beHere);

	/** In a thread that was not started its start is said again, and everything behind it once more. */
	function retry(isMeant: (row: OutboxRow) => boolean): Promise<void> {
		const rows = ofThread().filter(isShown);
		const isUnstarted = rows.some((row) => isStart(row) && !isWaiting(row));
		const again = isUnstarted ? rows : rows.filter((row) => isMeant(row) && (!isWaiting(row) || "of" in row.said));
		return outbox.retry(
			again.map((row) => row.said.id),
			world.makeId,
		);
	}

	const later = createLater({ world, member, outbox, drafts, reply, threadId, said });
	const readMarks = createReadMarks(readSeq, (seq) => outbox.sayMark({ ...said(), kind: "read", seq }));

	return {
		view,
		loadOlder: onScreen.loadOlder,
		loadBackTo: onScreen.loadBackTo,
		async say(body, attached) {
			const { replyTo, putBack } = reply.take();
			const message = { ...said(), kind: "message" as const, body, ...(replyTo === null ? {} : { replyTo }) };
			try {
				await outbox.say(withFiles(message, attached), drafts.own(threadId));
			} catch (error) {
				putBack();
				throw error;
			}
			drafts.forget(threadId, body);
			draftFiles.forget(threadId, attached);
			typing.set(false);
			world.askToPersist().catch(() => undefined);
		},
		ask: (question, poll) => outbox.sayTogether([{ ...said(), kind: "message", body: question, poll }]),
		reply,
		speakOf: createSpeakOf(parts, said),
		later,
		retry: (entryId) => retry((row) => isOf(row, entryId)),
		retryAll: () => retry(() => true),
		async discard(entryId) {
			const aboutIt = ofThread().filter((row) => isOf(row, entryId));
			await forgetFiles(
				files,
				ofThread().filter((row) => row.said.id === entryId),
				() => outbox.discard([entryId, ...aboutIt.map((row) => row.said.id)]),
			);
		},
		markRead: readMarks.mark,
		setTyping: typing.set,
		readDraft: () => drafts.read(threadId),
		writeDraft: (text) => drafts.write(threadId, text),
		readDraftFiles: () => draftFiles.read(threadId),
		writeDraftFiles: (files) => draftFiles.write(threadId, files),
		close() {
			readMarks.stop();
			later.stop();
			typing.stop();
			stopPresence();
			here?.setPresence(null);
			view.stop();
			items.stop();
			onScreen.close();
		},
	};
}

/** It, and what was said of it: that would be shown nowhere without it. */
function isOf({ said }: OutboxRow, entryId: string): boolean {
	return said.id === entryId || ("of" in said && said.of === entryId);
}
