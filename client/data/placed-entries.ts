import type * as Y from "yjs";
import { type Entry, entrySchema } from "../../shared/entry.ts";
import { deletedEntry, withGone } from "../../shared/gone.ts";

/** An entry with the place it stands at in its document: Yjs's client id and clock. */
export type PlacedEntry = Entry & { writer: number; clock: number };

/**
 * A thread document's entries in its order, with what is left of those that were deleted; those of kinds this version does
 * not know are left out.
 */
export function placedEntries(document: Y.Doc): PlacedEntry[] {
	const placed: PlacedEntry[] = [];
	for (let item = document.getArray("messages")._start; item !== null; item = item.right) {
		if (item.deleted) continue;
		const { client: writer, clock } = item.id;
		for (const [index, value] of item.content.getContent().entries()) {
			const parsed = entrySchema.safeParse(value);
			if (parsed.success) placed.push({ ...parsed.data, writer, clock: clock + index });
		}
	}
	return withGone(placed, (entry, gone) => {
		const { writer, clock } = gone;
		return { ...deletedEntry(entry, gone), writer, clock };
	});
}
