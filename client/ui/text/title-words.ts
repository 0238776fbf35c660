import type { Translate } from "../../../shared/i18n/translate.ts";
import type { ShownThread } from "../../data/family-data.ts";

/** What a conversation is called on the screen; one I am not in any more has left its name with the others. */
export function titleWords(t: Translate, { isGone, title }: Pick<ShownThread, "isGone" | "title">): string {
	return isGone ? t("threads.gone") : title;
}
