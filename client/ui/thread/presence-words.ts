import type { Translate } from "../../../shared/i18n/translate.ts";
import type { FamilyMember, ThreadRecord } from "../../../shared/member-document.ts";
import { seenWords } from "../text/seen-words.ts";
import { writeNames } from "../text/times.ts";

type Presence = {
	record: ThreadRecord;
	me: string;
	members: readonly FamilyMember[];
	/** Its midnight, in ms. */
	today: number;
	typing: readonly string[];
	/** Without me. */
	online: readonly string[];
	nameOf: (id: string) => string;
};

/** One line about the people of a thread: who is writing, else who is here, else who belongs to it, or of one other when they were here. */
export function presenceWords(t: Translate, presence: Presence): string {
	const { record, me, typing, online, nameOf } = presence;
	const writing = typing.filter((member) => member !== me);
	if (writing.length > 2) return t("presence.typing_many");
	if (writing.length > 0)
		return t("presence.typing", { count: writing.length, names: writeNames(writing.map(nameOf)) });
	if (record.kind === "dm") return wordsOfOther(t, presence);
	if (online.length > 3) return t("presence.online_many", { count: online.length });
	if (online.length > 0) return t("presence.online_names", { names: writeNames(online.map(nameOf)) });
	const others = record.members.filter((member) => member !== me).map(nameOf);
	return others.length > 0 ? t("presence.you_and", { names: others.join(", ") }) : "";
}

function wordsOfOther(t: Translate, { record, me, members, online, today }: Presence): string {
	const other = members.find(({ id, active }) => active && id !== me && record.members.includes(id));
	if (other !== undefined) return seenWords(t, other, online.length > 0, today);
	return record.members.length < 2 ? t("quiet.notes_heading") : "";
}
