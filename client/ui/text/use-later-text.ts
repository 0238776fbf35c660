import { useContext } from "react";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate, type TranslateLater } from "../../../shared/i18n/translate.ts";
import { TextContext } from "./use-text.ts";

const english = createTranslate<typeof enLater>("en", enLater);

/** `useText` with all words, for parts of the page that are fetched when they are wanted: these words come with them. */
export function useLaterText(): TranslateLater {
	return useContext(TextContext) ?? english;
}
