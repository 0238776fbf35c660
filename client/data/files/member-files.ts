import { type AttachedFile, idsOfFiles } from "../../../shared/attached-file.ts";
import { type Derived, derive } from "../derive.ts";
import { StorageFailed } from "../family-data.ts";
import { follow } from "../follow.ts";
import { isMessage } from "../outbox-row.ts";
import { createWritable, type Readable } from "../readable.ts";
import { watch } from "../watch.ts";
import { usualBudget } from "./budget.ts";
import { fileProgress } from "./file-progress.ts";
import type { FileRoom, FileRoomParts } from "./file-room.ts";
import { filesToBring, idsInMessages, statesOf } from "./file-signs.ts";
import type { FileSource, Files, OpenFile } from "./files.ts";

/** The files of whoever is signed in. What handles their bytes is fetched when there are some; all else is here at once. */
export type MemberFiles = Files & {
	/** How many files of messages the server has taken have not been brought to it. */
	toBring: Derived<number>;
	/** These are not mine to see any more; what the server does not have stays. */
	forget: (fileIds: readonly string[]) => Promise<void>;
	/** Their message was deleted: nothing of them stays, not even what the server never had. */
	erase: (fileIds: readonly string[]) => Promise<void>;
	/** The message that carried these is about to be taken off this device. */
	unsay: (files: readonly AttachedFile[]) => Promise<void>;
	stop: () => void;
};

export function createMemberFiles(parts: FileRoomParts): MemberFiles {
	const { world, member, outbox, draftFiles } = parts;
	const room = createWritable<FileRoom | null>(null);
	const facts = follow<FileRoom, ReturnType<FileRoom["facts"]["get"]>>(room, (of) => of.facts, new Map());
	const sending = follow<FileRoom, ReadonlyMap<string, number>>(room, (of) => of.sending, new Map());
	let opening: Promise<FileRoom> | null = null;
	let isStopped = false;

	function enter(): Promise<FileRoom> {
		opening ??= load().catch((error: unknown) => {
			// It is fetched again when it is wanted again.
			opening = null;
			throw error;
		});
		return opening;
	}
	async function load(): Promise<FileRoom> {
		const { openFileRoom } = await import("./file-room.ts");
		if (isStopped) throw new StorageFailed("closed", new Error("nobody is signed in"));
		const opened = openFileRoom(parts);
		room.set(opened);
		return opened;
	}
	/** For what would be lost: the same refusal as of a disk that takes nothing. */
	async function enterOrFail(): Promise<FileRoom> {
		return enter().catch((error: unknown) => {
			throw error instanceof StorageFailed ? error : new StorageFailed("unavailable", error);
		});
	}

	/** What was said with files here, or elsewhere, may have to be brought. */
	function lookForWork(): void {
		const isSaid = outbox.rows.get().some((row) => isMessage(row) && row.said.files !== undefined);
		if (opening !== null || isStopped || (!isSaid && statesOf(member.view.get()).size === 0)) return;
		// Nothing that is on the screen waits for it.
		world.idle().then(() => (isStopped ? null : enter().catch(() => undefined)));
	}
	const stops = [outbox.rows.subscribe(lookForWork), member.view.subscribe(lookForWork)];
	lookForWork();

	const toBring = derive([facts, member.view, outbox.rows], () =>
		filesToBring({ facts: facts.get(), states: statesOf(member.view.get()), outbox: outbox.rows.get() }),
	);

	return {
		keep: async (file, how) => (await enterOrFail()).keep(file, how),
		copy: async (file) => (await enterOrFail()).copy(file),
		drop: async (files) => (await enterOrFail()).drop(files),
		progress: ({ id }, isMine) =>
			watch([facts, sending, member.view, outbox.rows, draftFiles.lists], () => {
				const inDrafts = idsOfFiles([...draftFiles.lists.get().values()].flat());
				return fileProgress({
					state: statesOf(member.view.get()).get(id),
					fact: facts.get().get(id),
					sent: sending.get().get(id),
					isMine,
					isUnsaid: idsInMessages(outbox.rows.get()).includes(id) || inDrafts.includes(id),
				});
			}),
		open: (file, part) => room.get()?.open(file, part) ?? openLater(enter().then((opened) => opened.open(file, part))),
		retry: (fileId) =>
			void enter().then(
				(opened) => opened.retry(fileId),
				() => undefined,
			),
		cancel: async (fileId) => (await enterOrFail()).cancel(fileId),
		usage: async () => (await enterOrFail()).usage(),
		storage: async () => (await enterOrFail()).storage(),
		budget: follow(room, (of) => of.budget, usualBudget),
		setBudget: async (bytes) => (await enterOrFail()).setBudget(bytes),
		freeUp: async () => (await enterOrFail()).freeUp(),
		toBring,
		forget: async (fileIds) => (await enterOrFail()).forget(fileIds),
		erase: async (fileIds) => (await enterOrFail()).erase(fileIds),
		unsay: async (files) => (await enterOrFail()).unsay(files),
		stop() {
			isStopped = true;
			for (const stop of stops) stop();
			toBring.stop();
			room.get()?.stop();
			room.set(null);
		},
	};
}

/** An open file for whoever cannot wait; `away` where what opens it cannot be fetched. */
function openLater(coming: Promise<OpenFile>): OpenFile {
	const source = createWritable<FileSource>({ kind: "loading" });
	let close: () => void = () => undefined;
	let isClosed = false;
	coming.then(
		(opened) => {
			if (isClosed) return opened.close();
			const show = () => source.set(opened.source.get());
			const stop = opened.source.subscribe(show);
			close = () => {
				stop();
				opened.close();
			};
			show();
		},
		() => source.set({ kind: "away" }),
	);
	return {
		source: source satisfies Readable<FileSource>,
		close() {
			isClosed = true;
			close();
			close = () => undefined;
		},
	};
}
