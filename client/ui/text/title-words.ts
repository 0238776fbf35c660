import { en } from "../../../shared/i18n/en.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import type { ShownThread } from "../../data/family-data.ts";

type Titled = Pick<ShownThread, "isGone" | "title"> & { record: Pick<ThreadRecord, "kind"> };

/** What a conversation is called on the screen; one I am not in any more has left its name with the others. */
export function titleWords(t: Translate, { isGone, title, record }: Titled): string {
	if (isGone) return t("threads.gone");
	// The server named it in English when the family was set up, and nobody has given it another name since.
	const isUnnamed = record.kind === "family" && title === en["thread.family_title"];
	return isUnnamed ? t("thread.family_title") : title;
}
