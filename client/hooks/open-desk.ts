import { createDesk, type Desk } from "../data/attaching/desk.ts";
import type { DraftHolder } from "../data/attaching/desk-draft.ts";
import type { Files } from "../data/files/files.ts";

/** A desk in use: how many composers show it. */
type InUse = { desk: Desk; files: Files; count: number };

const inUse = new Map<string, InUse>();

/**
 * The desk of a composer; close it when the composer leaves. What is being prepared then is prepared all the same, and
 * whoever comes back meanwhile finds the same desk: two would write two different drafts.
 */
export function openDesk(files: Files, holder: DraftHolder): { desk: Desk; close: () => void } {
	const { key } = holder;
	const kept = inUse.get(key);
	const used = kept?.files === files ? kept : { desk: createDesk(files, holder, forget), files, count: 0 };
	inUse.set(key, used);
	used.count += 1;

	function forget(): void {
		if (used.count === 0 && inUse.get(key) === used) inUse.delete(key);
	}
	return {
		desk: used.desk,
		close() {
			used.count -= 1;
			if (used.count > 0) return;
			used.desk.leave();
			if (!used.desk.view.get().isBusy) forget();
		},
	};
}
