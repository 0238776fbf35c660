import type { en } from "./en.ts";

type English = typeof en;
export type TextKey = keyof English;

/** A sentence that changes with a number: one form for each class the language knows, `other` always. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What another language must bring: the same keys, and forms where English has forms. */
export type Catalogue = { readonly [K in TextKey]: English[K] extends string ? string : PluralForms };

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type ParamNames<V> = V extends string ? NamesIn<V> : V extends { other: infer O } ? "count" | NamesIn<O> : never;
type Params<K extends TextKey> = { [N in ParamNames<English[K]>]: N extends "count" ? number : string };

/** The sentence for a key; a key with `{names}` in its sentence asks for them by type. */
export type Translate = <K extends TextKey>(
	key: K,
	...params: [ParamNames<English[K]>] extends [never] ? [] : [Params<K>]
) => string;

/** Speaks one language: plurals and numbers by `locale`, words by its catalogue. */
export function createTranslate(locale: string, catalogue: Catalogue): Translate {
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
