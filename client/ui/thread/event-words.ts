import type { Translate } from "../../../shared/i18n/translate.ts";
import type { TimelineEvent } from "../../../shared/timeline-items.ts";
import { writeNames } from "../text/times.ts";

type People = { me: string; nameOf: (id: string) => string };

/** What was done to the thread, as one sentence, or two when somebody was added and somebody removed at once. */
export function eventWords(t: Translate, { by, event }: TimelineEvent, { me, nameOf }: People): string {
	// Whole sentences for what I did myself: in most languages "you" takes another verb than a name.
	const isMine = by === me;
	const name = nameOf(by);
	if (event.kind === "deleted") {
		if (event.author === by) return t(isMine ? "event.my_deleted" : "event.deleted", { name });
		if (event.author === me) return t("event.deleted_mine", { name });
		return t(isMine ? "event.my_deleted_of" : "event.deleted_of", { name, author: nameOf(event.author) });
	}
	if (event.kind === "rename") return t(isMine ? "event.my_renamed" : "event.renamed", { name, title: event.title });
	if (event.kind === "start") {
		if (event.threadKind === "group") return t(isMine ? "event.my_started_group" : "event.started_group", { name });
		if (event.members.length < 2) return t("event.started_notes");
		return t(isMine ? "event.my_started_dm" : "event.started_dm", { name });
	}
	const namesOf = (ids: readonly string[]) => writeNames(ids.map((id) => (id === me ? t("event.you") : nameOf(id))));
	const { add, remove } = event;
	if (add.length === 0 && remove.length === 1 && remove[0] === by) {
		return t(isMine ? "event.my_left" : "event.left", { name });
	}
	return [
		add.length > 0 && t(isMine ? "event.my_added" : "event.added", { name, names: namesOf(add) }),
		remove.length > 0 && t(isMine ? "event.my_removed" : "event.removed", { name, names: namesOf(remove) }),
	]
		.filter(Boolean)
		.join(" · ");
}
