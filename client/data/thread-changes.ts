import { dmThreadId } from "../../shared/dm-thread-id.ts";
import type { SaidEntry } from "../../shared/said.ts";
import type { DraftFiles } from "./draft-files.ts";
import type { Drafts } from "./drafts.ts";
import { type FamilyData, StorageFailed } from "./family-data.ts";
import { forgetFiles } from "./files/forget-files.ts";
import type { MemberFiles } from "./files/member-files.ts";
import { newDraftKey } from "./new-draft-key.ts";
import type { Outbox } from "./outbox.ts";
import { isShown } from "./outbox-row.ts";
import type { ShownThreads } from "./shown-threads.ts";
import { withFiles } from "./with-files.ts";
import type { World } from "./world.ts";

/** What I do to threads; see FamilyData. Everything is kept in the outbox and shown from there. Throws StorageFailed. */
export type ThreadChanges = Pick<
	FamilyData,
	"startThread" | "rename" | "addMembers" | "removeMembers" | "leave" | "mute" | "discardThread"
>;

const refuse = () => Promise.reject(new StorageFailed("closed", new Error("nobody is signed in")));

/** In the moment of signing out nothing is kept any more. */
export const signedOutChanges: ThreadChanges = {
	startThread: refuse,
	rename: refuse,
	addMembers: refuse,
	removeMembers: refuse,
	leave: refuse,
	mute: refuse,
	discardThread: refuse,
};

type Parts = {
	world: World;
	me: string;
	shown: ShownThreads;
	outbox: Outbox;
	drafts: Drafts;
	draftFiles: DraftFiles;
	files: MemberFiles;
};

export function createThreadChanges({ world, me, shown, outbox, drafts, draftFiles, files }: Parts): ThreadChanges {
	let starting: Promise<unknown> = Promise.resolve();

	const said = (thread: string) => ({ id: world.makeId(), thread, composed: new Date(world.clock()).toISOString() });
	const membersOf = (threadId: string) => shown.get()?.get(threadId)?.record.members ?? [];

	async function start({
		to,
		title,
		body,
		files: attached,
	}: Parameters<ThreadChanges["startThread"]>[0]): Promise<string> {
		const members = sorted([me, ...to]);
		const threadKind = members.length > 2 ? "group" : "dm";
		const known = threadKind === "dm" ? knownDm(members) : knownGroup(members, title.trim());
		const thread = known ?? (threadKind === "dm" ? idOfDm(members) : world.makeId());
		const words: SaidEntry[] = [];
		if (known === null) {
			const named = threadKind === "dm" ? "" : title.trim();
			words.push({ ...said(thread), kind: "start", threadKind, members, title: named });
		}
		if (body.trim() !== "" || attached.length > 0) {
			words.push(withFiles({ ...said(thread), kind: "message", body }, attached));
		}
		if (words.length === 0) return thread;
		await startAgain(thread);
		await outbox.sayTogether(words);
		draftFiles.forget(newDraftKey, attached);
		return thread;
	}
	/** Behind a start that was refused nothing could be sent: that, and all that was said since, goes before what is new. */
	async function startAgain(threadId: string): Promise<void> {
		if (!shown.get()?.get(threadId)?.startRefused) return;
		const said = outbox.rows.get().filter((row) => row.said.thread === threadId && isShown(row));
		await outbox.retry(
			said.map((row) => row.said.id),
			world.makeId,
		);
	}
	function knownDm(members: readonly string[]): string | null {
		const id = idOfDm(members);
		const there = shown.get()?.get(id);
		return there === undefined || there.isGone ? null : id;
	}
	function knownGroup(members: readonly string[], title: string): string | null {
		if (title !== "") return null;
		const same = [...(shown.get()?.values() ?? [])].find(
			({ record, startRefused, isGone }) =>
				record.kind === "group" &&
				record.title === "" &&
				startRefused === null &&
				!isGone &&
				sorted(record.members).join() === members.join(),
		);
		return same?.record.id ?? null;
	}
	function idOfDm([one = me, other = one]: readonly string[]): string {
		return dmThreadId(one, other);
	}

	async function discardThread(threadId: string): Promise<void> {
		const ofThread = outbox.rows.get().filter((row) => row.said.thread === threadId);
		await forgetFiles(files, ofThread, () => outbox.discard(ofThread.map((row) => row.said.id)));
		await forgetDraft(threadId);
	}
	async function forgetDraft(threadId: string): Promise<void> {
		const attached = await draftFiles.read(threadId);
		await Promise.all([drafts.write(threadId, ""), draftFiles.write(threadId, [])]);
		if (attached.length > 0) await files.drop(attached);
	}
	async function change(threadId: string, add: readonly string[], remove: readonly string[]): Promise<void> {
		if (add.length + remove.length === 0) return;
		await outbox.sayTogether([{ ...said(threadId), kind: "members", add: sorted(add), remove: sorted(remove) }]);
	}

	return {
		startThread(thread) {
			// One after the other: the second of two taps finds what the first has started.
			const started = starting.then(() => start(thread));
			starting = started.catch(() => undefined);
			return started;
		},
		rename: (threadId, title) => outbox.sayTogether([{ ...said(threadId), kind: "rename", title: title.trim() }]),
		addMembers(threadId, memberIds) {
			const there = membersOf(threadId);
			return change(
				threadId,
				memberIds.filter((member) => !there.includes(member)),
				[],
			);
		},
		removeMembers(threadId, memberIds) {
			const there = membersOf(threadId);
			return change(
				threadId,
				[],
				memberIds.filter((member) => there.includes(member)),
			);
		},
		async leave(threadId) {
			const thread = shown.get()?.get(threadId);
			// Nobody but this device knows of it.
			if (thread?.isGone || thread?.startRefused) return discardThread(threadId);
			await change(threadId, [], [me]);
			await forgetDraft(threadId);
		},
		mute: (threadId, notify) => outbox.sayMark({ ...said(threadId), kind: "mute", notify }),
		discardThread,
	};
}

/** Each once and in the order of their ids: what is said alike is written alike. */
function sorted(ids: readonly string[]): string[] {
	return [...new Set(ids)].toSorted();
}
