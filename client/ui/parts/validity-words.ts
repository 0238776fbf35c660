import type { TranslateLater } from "../../../shared/i18n/translate.ts";

/** What is wrong with an input by the browser's own checks, in our words; null when nothing is. */
export function validityWords(t: TranslateLater, input: HTMLInputElement): string | null {
	const { validity } = input;
	if (validity.valid) return null;
	if (validity.valueMissing) return t("field.missing");
	if (validity.tooShort) return t("field.too_short", { count: input.minLength });
	if (validity.tooLong) return t("field.too_long", { count: input.maxLength });
	return t("field.username_pattern");
}
