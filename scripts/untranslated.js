/**
 * Lists what other languages lack of what English says: key and English words, by the file of `shared/i18n/en` they stand
 * in; and what is wrong with what they have. `node scripts/untranslated.js` for all, `node scripts/untranslated.js de fr`
 * for some. Ends with 1 when there is anything.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { enLater } from "../shared/i18n/en-later.ts";
import { findUntranslated, findWrongWords } from "../tests/support/languages/find-wrong-words.ts";
import { readLanguages } from "../tests/support/languages/read-languages.ts";

const english = join(import.meta.dirname, "..", "shared", "i18n", "en");
const fileOf = new Map();
for (const name of readdirSync(english)) {
	for (const words of Object.values(await import(join(english, name)))) {
		for (const key of Object.keys(words)) fileOf.set(key, name);
	}
}

const wanted = process.argv.slice(2);
const all = await readLanguages();
for (const tag of wanted.filter((one) => !all.some((language) => language.tag === one))) {
	process.stdout.write(`${tag}: there is no shared/i18n/${tag}/catalogue.ts\n`);
	process.exitCode = 1;
}
for (const language of all.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag))) {
	const { tag, words } = language;
	const missing = findUntranslated(enLater, words);
	const wrong = findWrongWords(enLater, language);
	process.stdout.write(`${tag}: ${missing.length} not translated, ${wrong.length} wrong\n`);
	for (const file of new Set(missing.map((key) => fileOf.get(key)))) {
		process.stdout.write(`  ${tag}/${file}\n`);
		for (const key of missing.filter((one) => fileOf.get(one) === file)) {
			process.stdout.write(`    ${JSON.stringify(key)}: ${JSON.stringify(enLater[key])}\n`);
		}
	}
	for (const sentence of wrong) process.stdout.write(`  wrong: ${sentence}\n`);
	if (missing.length + wrong.length > 0) process.exitCode = 1;
}
