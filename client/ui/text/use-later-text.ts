import { createContext, useContext } from "react";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate, type TranslateLater } from "../../../shared/i18n/translate.ts";

export const LaterTextContext = createContext<TranslateLater>(createTranslate<typeof enLater>("en", enLater));

/** `useText` with all words, for parts of the page that are fetched when they are wanted: these words come with them. */
export function useLaterText(): TranslateLater {
	return useContext(LaterTextContext);
}
