import type { Language } from "../languages.ts";

export const language: Language = {
	name: "日本語",
	direction: "ltr",
	first: { again: "もう一度試す", failed: "Hearthを読み込めませんでした。" },
};
