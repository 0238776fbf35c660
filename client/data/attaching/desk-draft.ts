import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Attachment, DeskState } from "./desk-state.ts";

/** Where a composer keeps what is attached in it: the draft of a thread, or of the New message dialog. */
export type DraftHolder = {
	key: string;
	read: () => Promise<readonly AttachedFile[]>;
	write: (files: readonly AttachedFile[]) => Promise<void>;
};

export type DeskDraft = {
	/** Resolves when what was attached before is on the desk. */
	read: () => Promise<void>;
	write: () => Promise<void>;
	/** Another page may have sent or attached something of the same draft. */
	lookAgain: () => void;
	/** From here until what it returns is called the draft on the disk stays as it is: it goes with the message. */
	hold: () => () => void;
};

/** Keeps what is on the desk in the draft. */
export function createDeskDraft(state: DeskState, holder: DraftHolder): DeskDraft {
	/** Messages on their way to the disk. */
	let sending = 0;
	/** What is shown is what is on the disk. */
	let isWritten = true;

	function fromDraft(file: AttachedFile): Attachment {
		return state.makeItem({ name: file.name, size: file.size, file, source: null, voice: null });
	}

	async function write(): Promise<void> {
		if (sending > 0 || !state.isRead()) return;
		try {
			await holder.write(state.items().flatMap(({ file, before }) => file ?? before ?? []));
			isWritten = true;
		} catch {
			// A failing disk shows itself in the bar above; the files stay on the desk.
			isWritten = false;
		}
	}

	/** Only a page at rest knows nothing newer than the disk. */
	const isAtRest = () => !state.view.get().isBusy && sending === 0 && isWritten;

	return {
		async read() {
			const kept = await holder.read().catch(() => []);
			state.change({ items: [...kept.map(fromDraft), ...state.items()] });
			state.setRead();
		},
		write,
		lookAgain() {
			if (!isAtRest()) return;
			const show = (kept: readonly AttachedFile[]) => {
				const known = new Map(state.items().map((item) => [item.file?.id, item]));
				if (isAtRest()) state.change({ items: kept.map((file) => known.get(file.id) ?? fromDraft(file)) });
			};
			holder.read().then(show, () => undefined);
		},
		hold() {
			sending += 1;
			return () => {
				sending -= 1;
				void write();
			};
		},
	};
}
