import type { ThreadRecord } from "../../../shared/member-document.ts";

/** After every time there is. */
const never = "9999";

type Read = { memberId: string; at: string };
type Source = {
	record: ThreadRecord;
	message: { by: string; seq: number };
	/** What the server has answered; null while it has not. */
	told: readonly Read[] | null;
};

/** Who has read a message, in the order they did as far as that is known, and who has not. Its author is neither. */
export function readersOf({ record, message, told }: Source) {
	const others = record.members.filter((id) => id !== message.by);
	const seen = others.flatMap((id) => {
		const exact = told?.find(({ memberId }) => memberId === id)?.at ?? null;
		const mark = record.reads[id] ?? 0;
		if (exact === null && mark < message.seq) return [];
		// A mark that stands at this very message moved when it was read; one beyond it moved later.
		return [{ id, at: exact ?? (mark === message.seq ? (record.readAt[id] ?? null) : null) }];
	});
	const read = seen.toSorted((one, other) => (one.at ?? never).localeCompare(other.at ?? never));
	const unread = others.filter((id) => seen.every((one) => one.id !== id));
	return { read, unread, all: others.length };
}
