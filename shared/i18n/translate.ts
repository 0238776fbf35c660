import type { en } from "./en.ts";
import type { enLater } from "./en-later.ts";

type English = typeof en;

/** A sentence that changes with a number: one form for each class the language knows, `other` always. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What another language must bring: the same keys, and forms where English has forms. */
export type CatalogueOf<C> = { readonly [K in keyof C]: C[K] extends string ? string : PluralForms };
export type Catalogue = CatalogueOf<English>;

/** The names of the placeholders in a sentence. */
export type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ParamNames<V> = V extends string ? NamesIn<V> : V extends { other: infer O } ? "count" | NamesIn<O> : never;
type Params<V> = { [N in ParamNames<V>]: N extends "count" ? number : string };

/** The sentence for a key of `C`; a key with `{names}` in its sentence asks for them by type. */
type Speak<C> = <K extends keyof C>(
	key: K,
	...params: [ParamNames<C[K]>] extends [never] ? [] : [Params<C[K]>]
) => string;
export type Translate = Speak<English>;
/** The same for parts that are fetched later, which have all sentences. */
export type TranslateLater = Speak<typeof enLater>;

/** Speaks one language: plurals and numbers by `locale`, words by its catalogue. */
export function createTranslate<C = English>(locale: string, catalogue: NoInfer<CatalogueOf<C>>): Speak<C> {
	const plurals = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);

	return (key, ...[params]) => {
		const entry: string | PluralForms = catalogue[key];
		const values: Record<string, string | number> = params ?? {};
		const sentence = typeof entry === "string" ? entry : formFor(entry, plurals.select(Number(values.count)));
		return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
			const value = values[name];
			return typeof value === "number" ? numbers.format(value) : (value ?? placeholder);
		});
	};
}

function formFor(forms: PluralForms, rule: Intl.LDMLPluralRule): string {
	return forms[rule] ?? forms.other;
}
