import type { Translate } from "../../../shared/i18n/translate.ts";
import type { ThreadRow } from "../../data/family-data.ts";
import { messageWords } from "../files/file-words.ts";

/** The second line of a thread in the list: the draft unless it is being written right now, else who said what last. */
export function previewWords(t: Translate, row: ThreadRow, isOpen: boolean, nameOf: (id: string) => string): string {
	const draft = messageWords(t, { body: row.draft, files: row.draftFiles });
	if (draft !== "" && !isOpen) return t("thread.draft", { text: draft });
	const { lastMessage, record } = row;
	if (lastMessage === null) return row.isSilent ? t("threads.silent") : "";
	const text = messageWords(t, lastMessage);
	if (lastMessage.mine) return t("threads.you", { text });
	if (record.kind === "dm") return text;
	return t("threads.said", { name: nameOf(lastMessage.by), text });
}
