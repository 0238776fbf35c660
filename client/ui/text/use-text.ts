import { createContext, useContext } from "react";
import { en } from "../../../shared/i18n/en.ts";
import { createTranslate, type Translate, type TranslateLater } from "../../../shared/i18n/translate.ts";

const english = createTranslate("en", en);

/** What speaks the language of the page with all its words; null is English, whose words come with the parts that say them. */
export const TextContext = createContext<TranslateLater | null>(null);

/** The words of the person's language: `t("composer.send")`. */
export function useText(): Translate {
	return useContext(TextContext) ?? english;
}
