import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { Unsent } from "../../data/family-data.ts";

/** What signing out does, and what would be lost by it. */
export function signOutWords(t: TranslateLater, { waiting, refused, changes, drafts, files }: Unsent): string {
	const lost = [
		waiting > 0 ? t("sign_out.waiting", { count: waiting }) : null,
		refused > 0 ? t("sign_out.refused", { count: refused }) : null,
		changes > 0 ? t("sign_out.changes", { count: changes }) : null,
		drafts > 0 ? t("sign_out.drafts", { count: drafts }) : null,
		files > 0 ? t("sign_out.files", { count: files }) : null,
	].filter((sentence) => sentence !== null);
	return lost.length === 0 ? t("sign_out.body") : [...lost, t("sign_out.lost")].join(" ");
}
