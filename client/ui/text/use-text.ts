import { createContext, useContext } from "react";
import { en } from "../../../shared/i18n/en.ts";
import { createTranslate, type Translate } from "../../../shared/i18n/translate.ts";

export const TextContext = createContext<Translate>(createTranslate("en", en));

/** The words of the person's language: `t("composer.send")`. */
export function useText(): Translate {
	return useContext(TextContext);
}
