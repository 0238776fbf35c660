import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { ShownThread } from "../../data/family-data.ts";

/** What stands in a thread nobody has written in yet, but for the family's while it waits for its people. */
export function emptyWords(t: TranslateLater, { record, title }: ShownThread): { heading: string; body: string } {
	if (record.kind === "group") return { heading: t("thread.empty_heading"), body: t("quiet.group_body") };
	if (record.kind === "family") return { heading: t("thread.empty_heading"), body: t("thread.empty_body_quiet") };
	if (record.members.length < 2) return { heading: t("quiet.notes_heading"), body: t("quiet.notes_body") };
	return { heading: t("quiet.dm_heading"), body: t("quiet.dm_body", { name: title }) };
}
