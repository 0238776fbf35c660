import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "../../../shared/i18n/languages.ts";
import type { PluralForms } from "../../../shared/i18n/translate.ts";

export type Words = Readonly<Record<string, string | PluralForms>>;
export type ReadLanguage = { tag: string; language: Language; words: Words; same: readonly string[] };

const folder = join(import.meta.dirname, "..", "..", "..", "shared", "i18n");

/** Every language but English: each folder of `shared/i18n` that has a catalogue. */
export async function readLanguages(): Promise<ReadLanguage[]> {
	const tags = readdirSync(folder).filter((tag) => existsSync(join(folder, tag, "catalogue.ts")));
	return Promise.all(tags.map(readLanguage));
}

async function readLanguage(tag: string): Promise<ReadLanguage> {
	const read = (name: string) => import(pathToFileURL(join(folder, tag, name)).href);
	const [{ language }, { catalogue }, { same }] = await Promise.all([
		read("language.ts"),
		read("catalogue.ts"),
		read("same.ts"),
	]);
	return { tag, language, words: catalogue, same };
}
