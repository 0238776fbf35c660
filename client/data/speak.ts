import { enLater } from "../../shared/i18n/en-later.ts";
import { createTranslate, type TranslateLater } from "../../shared/i18n/translate.ts";

/** Another language than English; what has not been translated yet is said in English. */
export function speak(tag: string, words: Readonly<Record<string, string>>): TranslateLater {
	return createTranslate<typeof enLater>(tag, { ...enLater, ...words });
}
