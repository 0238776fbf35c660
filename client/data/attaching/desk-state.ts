import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileRefusal, KeepAs } from "../files/files.ts";
import { createWritable, type Readable } from "../readable.ts";

/** How long a voice is, and how loud from its beginning to its end, as AttachedFile has them. */
export type Voice = { ms: number; wave: string };

/** Something attached. `file` is null while it is being prepared; `source` is what was chosen, as long as this page has it. */
export type Attachment = {
	key: number;
	name: string;
	size: number;
	file: AttachedFile | null;
	source: File | null;
	how: KeepAs;
	voice: Voice | null;
	/** What it was before `how` was changed, until it has been prepared that way. */
	before: AttachedFile | null;
};

/** Why something is not attached: what it is, or a storage that cannot hold it. */
export type NotAttached = FileRefusal | "full" | "unavailable" | "closed";

/** Something that was chosen and could not be attached; `stays`: it is attached all the same, as it was before. */
export type RefusedItem = { item: Attachment; why: NotAttached; stays: boolean };

export type DeskView = {
	items: readonly Attachment[];
	refused: readonly RefusedItem[];
	/** Names of those there was no place for in this message. */
	tooMany: readonly string[];
	removed: Attachment | null;
	/** What happened last, to be read out. */
	heard: { what: "added" | "removed"; name: string } | null;
	/** Something is being prepared or still to come, or the draft has not been read yet. */
	isBusy: boolean;
	/** The message is sent as soon as everything is prepared. */
	isWaiting: boolean;
};

export type DeskState = {
	view: Readable<DeskView>;
	items: () => readonly Attachment[];
	found: (key: number) => Attachment | undefined;
	change: (part: Partial<Omit<DeskView, "isBusy">>) => void;
	changeItem: (key: number, part: Partial<Attachment>) => void;
	/** The draft has been read. */
	isRead: () => boolean;
	setRead: () => void;
	/** Something is to come; false once it has come or never will. */
	setExpecting: (isExpecting: boolean) => void;
	makeItem: (of: Pick<Attachment, "file" | "source" | "voice"> & { name: string; size: number }) => Attachment;
};

const blank: DeskView = {
	items: [],
	refused: [],
	tooMany: [],
	removed: null,
	heard: null,
	isBusy: true,
	isWaiting: false,
};

/** What a desk holds, and how it changes. */
export function createDeskState(): DeskState {
	const view = createWritable(blank);
	let lastKey = 0;
	let isRead = false;
	let isExpecting = false;

	const items = () => view.get().items;
	function change(part: Partial<DeskView>): void {
		const next = { ...view.get(), ...part };
		view.set({ ...next, isBusy: !isRead || isExpecting || next.items.some(({ file }) => file === null) });
	}

	return {
		view,
		items,
		found: (key) => items().find((item) => item.key === key),
		change,
		changeItem: (key, part) =>
			change({ items: items().map((item) => (item.key === key ? { ...item, ...part } : item)) }),
		isRead: () => isRead,
		setRead() {
			isRead = true;
			change({});
		},
		setExpecting(next) {
			isExpecting = next;
			change({});
		},
		makeItem(of) {
			lastKey += 1;
			return { ...of, key: lastKey, how: "usual", before: null };
		},
	};
}
