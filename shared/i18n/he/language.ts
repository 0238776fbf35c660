import type { Language } from "../languages.ts";

export const language: Language = {
	name: "עברית",
	direction: "rtl",
	first: { again: "לנסות שוב", failed: "לא היה אפשר לטעון את Hearth." },
};
