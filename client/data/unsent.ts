import type { AttachedFile } from "../../shared/attached-file.ts";
import type { Deletions } from "./deletions.ts";
import { type Derived, derive } from "./derive.ts";
import type { DraftFiles } from "./draft-files.ts";
import type { Drafts } from "./drafts.ts";
import type { Unsent } from "./family-data.ts";
import type { Outbox } from "./outbox.ts";
import { isMessage, isWaiting } from "./outbox-row.ts";
import type { Readable } from "./readable.ts";

type Parts = {
	outbox: Outbox;
	deletions: Pick<Deletions, "pending">;
	drafts: Drafts;
	draftFiles: DraftFiles;
	toBring: Readable<number>;
};

/** Counts what stands on this device alone. */
export function countUnsent({ outbox, deletions, drafts, draftFiles, toBring }: Parts): Derived<Unsent> {
	return derive([outbox.rows, deletions.pending, drafts.texts, draftFiles.lists, toBring], () => {
		const messages = outbox.rows.get().filter(isMessage);
		const waiting = messages.filter(isWaiting).length;
		const written = [...drafts.texts.get()].filter(([, text]) => text.trim() !== "").map(([threadId]) => threadId);
		const attached = draftFiles.lists.get();
		const inMessages: AttachedFile[] = messages.flatMap(({ said }) => said.files ?? []);
		const files = [...inMessages, ...[...attached.values()].flat()].length + toBring.get();
		const said = outbox.rows.get().filter((row) => !isMessage(row) && row.said.kind !== "read");
		const changes = said.length + deletions.pending.get().size;
		return {
			waiting,
			refused: messages.length - waiting,
			changes,
			drafts: new Set([...written, ...attached.keys()]).size,
			files,
		};
	});
}
