import type { Language } from "../languages.ts";

export const language: Language = {
	name: "中文",
	direction: "ltr",
	first: { again: "再试一次", failed: "Hearth 没能打开。" },
};
