import type { Translate } from "../../../shared/i18n/translate.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";
import { daysAgo } from "./days.ts";

/** When somebody was last here, in steps calm enough to watch nobody by; "" where they do not show it. `today` is its midnight in ms. */
export function seenWords(t: Translate, member: FamilyMember, isOnline: boolean, today: number): string {
	if (isOnline) return t("presence.online");
	if (member.seen === null) return "";
	const ago = daysAgo(member.seen, today);
	if (ago <= 0) return t("seen.today");
	if (ago === 1) return t("seen.yesterday");
	return t(ago < 7 ? "seen.week" : "seen.while");
}
