/**
 * The plural classes each language tells apart among whole numbers below a million, by CLDR. Numbers with a fraction and
 * whole millions stand in no sentence here, so the classes that only they have are not asked of anybody.
 */
type PluralClasses = {
	ar: "zero" | "one" | "two" | "few" | "many" | "other";
	de: "one" | "other";
	en: "one" | "other";
	es: "one" | "other";
	fr: "one" | "other";
	he: "one" | "two" | "other";
	hi: "one" | "other";
	ja: "other";
	pt: "one" | "other";
	sv: "one" | "other";
	zh: "other";
};

export type LanguageTag = keyof PluralClasses;
export type PluralClass<L extends LanguageTag> = PluralClasses[L];

/** What must be known of a language before any of its words are there. */
export type Language = {
	/** Its name in itself. */
	name: string;
	direction: "ltr" | "rtl";
	/** What the first script says, which comes before the catalogue and all of the page. */
	first: { again: string; failed: string };
};
