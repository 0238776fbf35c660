import type { Translate } from "../../../shared/i18n/translate.ts";
import type { TimelineEvent } from "../../../shared/timeline.ts";
import { writeNames } from "../text/times.ts";

type People = { me: string; nameOf: (id: string) => string };

/** What was done to the thread, as one sentence, or two when somebody was added and somebody removed at once. */
export function eventWords(t: Translate, { by, event }: TimelineEvent, { me, nameOf }: People): string {
	const name = by === me ? t("message.you") : nameOf(by);
	if (event.kind === "rename") return t("event.renamed", { name, title: event.title });
	if (event.kind === "start") {
		if (event.threadKind === "group") return t("event.started_group", { name });
		return event.members.length < 2 ? t("event.started_notes") : t("event.started_dm", { name });
	}
	const namesOf = (ids: readonly string[]) => writeNames(ids.map((id) => (id === me ? t("event.you") : nameOf(id))));
	const { add, remove } = event;
	if (add.length === 0 && remove.length === 1 && remove[0] === by) return t("event.left", { name });
	return [
		add.length > 0 && t("event.added", { name, names: namesOf(add) }),
		remove.length > 0 && t("event.removed", { name, names: namesOf(remove) }),
	]
		.filter(Boolean)
		.join(" · ");
}
