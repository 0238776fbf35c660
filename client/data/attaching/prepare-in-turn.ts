import type { AttachedFile } from "../../../shared/attached-file.ts";
import { StorageFailed } from "../family-data.ts";
import { FileRefused, type Files } from "../files/files.ts";
import type { DeskDraft } from "./desk-draft.ts";
import type { Attachment, DeskState, NotAttached } from "./desk-state.ts";

type Told = {
	/** Nothing is left to be prepared. */
	onIdle: () => void;
	onRefused: () => void;
};

/** Prepares what is on the desk and has no file yet, one after the other: a phone cannot hold ten photos unpacked. */
export function createPreparing(files: Files, state: DeskState, draft: DeskDraft, told: Told): { go: () => void } {
	let isAtWork = false;

	function go(): void {
		if (isAtWork || !state.isRead()) return;
		const next = state.items().find(({ file }) => file === null);
		if (next === undefined) {
			// A voice may still be on its way here.
			if (!state.view.get().isBusy) told.onIdle();
			return;
		}
		isAtWork = true;
		void prepare(next).then(() => {
			isAtWork = false;
			go();
		});
	}

	async function prepare(item: Attachment): Promise<void> {
		try {
			if (item.source === null) throw new FileRefused("unreadable");
			const kept = await files.keep(item.source, item.how);
			const now = state.found(item.key);
			// It was removed, or is wanted otherwise, meanwhile.
			if (now?.how !== item.how) return dropQuietly(files, [kept]);
			const file: AttachedFile = item.voice === null ? kept : { ...kept, shownAs: "voice", ...item.voice };
			state.changeItem(item.key, { file, name: file.name, size: file.size, before: null });
			await draft.write();
			dropQuietly(files, [item.before]);
			state.change({ heard: { what: "added", name: file.name } });
		} catch (error) {
			refuse(item, whyNot(error));
		}
	}

	function refuse(item: Attachment, why: NotAttached): void {
		const now = state.found(item.key);
		if (now?.how !== item.how) return;
		const { before } = now;
		state.change({ refused: [...state.view.get().refused, { item, why, stays: before !== null }] });
		if (before !== null) state.changeItem(item.key, { file: before, before: null, how: "usual", size: before.size });
		else state.change({ items: state.items().filter(({ key }) => key !== item.key) });
		told.onRefused();
	}

	return { go };
}

/** What nobody uses and cannot be deleted now is found and deleted another day. */
export function dropQuietly(files: Files, list: readonly (AttachedFile | null)[]): void {
	const kept = list.filter((file) => file !== null);
	if (kept.length > 0) files.drop(kept).catch(() => undefined);
}

function whyNot(error: unknown): NotAttached {
	if (error instanceof FileRefused) return error.refusal;
	return error instanceof StorageFailed ? error.trouble : "unreadable";
}
