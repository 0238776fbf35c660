import type { RefusalCode } from "../../shared/refusal.ts";
import type { SaidLater } from "../../shared/said.ts";
import type { MemberView } from "./member-view.ts";
import { isLater, type OutboxRow } from "./outbox-row.ts";

/**
 * Something of mine that is to be said later. `here`: the server does not know it yet, or not as it is now; `kept`: it will
 * be said though this device is off. `refused`: it was not sent, or not changed, because of `code`; `rowId` is then the
 * outbox's row, null where the server tells it.
 */
export type ShownScheduled = {
	id: string;
	thread: string;
	due: string;
	/** "" where only the server knows it, and it has been sent. */
	body: string;
	replyTo: string | null;
	state: "here" | "kept" | "refused";
	code: RefusalCode | null;
	rowId: string | null;
};

/** What the member document says, and over that, in their order, this device's own wishes; by the hour they are due. */
export function showScheduled(
	view: Pick<MemberView, "scheduled"> | null,
	outbox: readonly OutboxRow[],
	threadId: string,
): ShownScheduled[] {
	const shown = new Map<string, ShownScheduled>();
	for (const { id, thread, due, body, replyTo, code } of view?.scheduled ?? []) {
		if (thread !== threadId) continue;
		shown.set(id, { id, thread, due, body, replyTo, state: code === null ? "kept" : "refused", code, rowId: null });
	}
	for (const { said, refused } of outbox.filter(isLater)) {
		if (said.thread !== threadId) continue;
		// What the server would not take is told beside what it has.
		if (refused !== null) shown.set(said.id, { ...wishOf(said), state: "refused", code: refused, rowId: said.id });
		else if (said.kind === "unschedule") shown.delete(said.message);
		else shown.set(said.message.id, { ...wishOf(said), state: "here", code: null, rowId: null });
	}
	return [...shown.values()].toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

function wishOf(said: SaidLater): Omit<ShownScheduled, "state" | "code" | "rowId"> {
	const { thread, composed } = said;
	if (said.kind === "unschedule") return { id: said.message, thread, due: composed, body: "", replyTo: null };
	const { id, body, replyTo } = said.message;
	return { id, thread, due: said.due, body, replyTo: replyTo ?? null };
}
