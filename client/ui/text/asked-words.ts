import { enLater } from "../../../shared/i18n/en-later.ts";
import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { Asked } from "../../data/family-data.ts";

export type NotGiven = Extract<Asked<unknown>, { ok: false }>;

/** Why the server did not do what was asked, as a sentence with what to do about it. */
export function askedWords(t: TranslateLater, answer: NotGiven): string {
	if (answer.code === "unreachable") return navigator.onLine ? t("ask.unreachable") : t("ask.offline");
	if (answer.retryAfterMs !== null) return t("ask.rate_limited", { count: Math.ceil(answer.retryAfterMs / 1_000) });
	const key = `error.${answer.code}`;
	return isPlainKey(key) ? t(key) : t("ask.unknown");
}

// The code came over the network: it may be one that this page does not know yet.
function isPlainKey(key: string): key is "ask.unknown" {
	return Object.hasOwn(enLater, key) && typeof enLater[key as keyof typeof enLater] === "string";
}
