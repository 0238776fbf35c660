import type { Translate } from "../../../shared/i18n/translate.ts";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import { writeNames } from "../text/times.ts";

type Presence = {
	record: ThreadRecord;
	me: string;
	typing: readonly string[];
	/** Without me. */
	online: readonly string[];
	nameOf: (id: string) => string;
};

/** One line about the people of a thread: who is writing, else who is here, else who belongs to it. */
export function presenceWords(t: Translate, { record, me, typing, online, nameOf }: Presence): string {
	const writing = typing.filter((member) => member !== me);
	if (writing.length > 2) return t("presence.typing_many");
	if (writing.length > 0)
		return t("presence.typing", { count: writing.length, names: writeNames(writing.map(nameOf)) });
	if (record.kind === "dm") return online.length > 0 ? t("presence.online") : "";
	if (online.length > 3) return t("presence.online_many", { count: online.length });
	if (online.length > 0) return t("presence.online_names", { names: writeNames(online.map(nameOf)) });
	const others = record.members.filter((member) => member !== me).map(nameOf);
	return others.length > 0 ? t("presence.you_and", { names: others.join(", ") }) : "";
}
