import { type Derived, derive } from "./derive.ts";
import type { Drafts } from "./drafts.ts";
import type { Unsent } from "./family-data.ts";
import type { Outbox } from "./outbox.ts";
import { isMessage, isWaiting } from "./outbox-row.ts";

/** Counts what stands on this device alone. */
export function countUnsent(outbox: Outbox, drafts: Drafts): Derived<Unsent> {
	return derive([outbox.rows, drafts.texts], () => {
		const messages = outbox.rows.get().filter(isMessage);
		const waiting = messages.filter(isWaiting).length;
		const written = [...drafts.texts.get().values()].filter((text) => text.trim() !== "");
		const changes = outbox.rows.get().filter((row) => !isMessage(row) && row.said.kind !== "read").length;
		return { waiting, refused: messages.length - waiting, changes, drafts: written.length };
	});
}
