import type { Translate } from "../../../shared/i18n/translate.ts";
import type { ThreadRow } from "../../data/family-data.ts";

/** The second line of a thread in the list: the draft unless it is being written right now, else who said what last. */
export function previewWords(t: Translate, row: ThreadRow, isOpen: boolean, nameOf: (id: string) => string): string {
	if (row.draft.trim() !== "" && !isOpen) return t("thread.draft", { text: row.draft });
	const { lastMessage, record } = row;
	if (lastMessage === null) return row.isSilent ? t("threads.silent") : "";
	if (lastMessage.mine) return t("threads.you", { text: lastMessage.body });
	if (record.kind === "dm") return lastMessage.body;
	return t("threads.said", { name: nameOf(lastMessage.by), text: lastMessage.body });
}
