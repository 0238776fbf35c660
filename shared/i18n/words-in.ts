import type { LanguageTag, PluralClass } from "./languages.ts";
import type { NamesIn } from "./translate.ts";

/**
 * A part of the catalogue in another language, measured against its English: no other keys, every `{name}` of a sentence,
 * and where English has forms by number, the forms this language needs. What English has said since and nobody has
 * translated yet is said in English; `scripts/untranslated.js` lists it.
 */
export type WordsIn<L extends LanguageTag, English> = { readonly [K in keyof English]?: EntryIn<L, English[K]> };

type EntryIn<L extends LanguageTag, E> = E extends string
	? Sentence<NamesIn<E>>
	: E extends { other: infer Other }
		? { readonly [C in PluralClass<L>]: C extends "other" ? Sentence<Exclude<NamesIn<Other>, "count">> : string }
		: never;

/** Any text that holds each `{name}`; that it holds no other is for a test to see. */
type Sentence<Name extends string> = [Name] extends [never] ? string : string & All<Holding<Name>>;
type Holding<Name extends string> = Name extends string ? (wanted: `${string}{${Name}}${string}`) => void : never;
type All<Each> = [Each] extends [(wanted: infer Every) => void] ? Every : never;
