import type { Translate } from "../../../shared/i18n/translate.ts";
import { messageWords } from "../files/file-words.ts";
import type { Quoted } from "./quote.tsx";

/** A message read aloud, with what it answers before it: "reply to Bo: Who cooks? – I do". */
export function quotedWords(t: Translate, quoted: Quoted | null, nameOf: (id: string) => string, text: string): string {
	if (quoted === null) return text;
	if (typeof quoted === "string") return t("quote.label_unknown", { text });
	const words = { quoted: messageWords(t, quoted), text };
	return quoted.mine ? t("quote.label_me", words) : t("quote.label", { name: nameOf(quoted.by), ...words });
}
