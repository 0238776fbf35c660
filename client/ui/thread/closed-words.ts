import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import type { ShownThread } from "../../data/family-data.ts";

type Asked = { shown: ShownThread; me: string; members: readonly FamilyMember[] };

/** Why nothing can be written in a thread where `isClosed` says so. */
export function closedWords(t: TranslateLater, { shown, me, members }: Asked): string {
	const { record, startRefused, isGone } = shown;
	if (startRefused) return t("closed.refused", { why: t(`refusal.${startRefused}`) });
	if (isGone) return t("closed.gone");
	const other = members.find(({ id }) => id !== me && record.members.includes(id));
	if (record.kind !== "dm" || !other) return t("closed.other");
	if (!other.active) return t("closed.removed", { name: other.name });
	const mine = members.find(({ id }) => id === me)?.allowed;
	if (mine && !mine.includes(other.id)) return t("closed.me", { name: other.name });
	return other.allowed ? t("closed.child", { name: other.name }) : t("closed.other");
}
