import type { Language } from "../languages.ts";

export const language: Language = {
	name: "العربية",
	direction: "rtl",
	first: { again: "إعادة المحاولة", failed: "تعذّر تحميل Hearth." },
};
