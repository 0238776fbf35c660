import type { Language } from "../languages.ts";

export const language: Language = {
	name: "हिन्दी",
	direction: "ltr",
	first: { again: "फिर से कोशिश करें", failed: "Hearth नहीं खुल सका।" },
};
