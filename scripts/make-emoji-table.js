/**
 * Writes client/ui/emoji/en.txt, the table of all emoji with their English names and words, from the data of the package
 * `emojibase-data` (MIT; names and words from Unicode CLDR, Unicode License). It is run by hand when a new version of the
 * Emoji standard is wanted, and the table is kept in the repository: the package has 49 MB, the table 0.1.
 *
 *   npm pack emojibase-data@17.0.0 && tar xzf emojibase-data-17.0.0.tgz package
 *   node scripts/make-emoji-table.js package
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { categoryNames } from "../shared/emoji/table.ts";
import { tones, withTone } from "../shared/emoji/tone.ts";

/** Emojibase's numbers of the groups; 2 are skin tones and hair by themselves. */
const groups = { 0: 0, 1: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 7, 9: 8 };

const folder = process.argv[2];
if (folder === undefined) throw new Error("Say where the package lies: node scripts/make-emoji-table.js <folder>");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const data = JSON.parse(readFileSync(join(folder, "en", "data.json"), "utf8"));

const lines = [
	`# Made by scripts/make-emoji-table.js from emojibase-data ${version}; not to be changed by hand.`,
	"# Emojibase: copyright (c) 2017-2019 Miles Johnson, MIT licence.",
	"# Names and words from the CLDR: copyright (c) 1991-2025 Unicode, Inc., Unicode License v3 (unicode.org/license.txt).",
];
for (const [index, name] of categoryNames.entries()) {
	const all = data.filter((one) => groups[one.group] === index).sort((one, other) => one.order - other.order);
	lines.push(`= ${name}`, ...all.map(lineOf));
}
writeFileSync(join(import.meta.dirname, "..", "client", "ui", "emoji", "en.txt"), `${lines.join("\n")}\n`);

function lineOf(one) {
	const inName = new Set(wordsOf(one.label));
	const words = new Set((one.tags ?? []).flatMap(wordsOf).filter((word) => !inName.has(word)));
	return [plain(one.emoji), one.label, [...words].join(" "), one.version, toneOf(one)].join("\t");
}

/** As keyboards write it: the mark that asks for a coloured picture stands only behind what would be a letter without it. */
function plain(emoji) {
	return emoji.replace(/(\p{Emoji_Presentation})\ufe0f/gu, "$1");
}

function wordsOf(text) {
	return text
		.toLowerCase()
		.split(/[\s\-_:,.’'"()&]+/)
		.filter((word) => word !== "");
}

/** Where its skin tones go, tried against every one the standard has. */
function toneOf({ emoji, skins = [] }) {
	if (skins.length === 0) return "none";
	const single = skins.filter(({ tone }) => !Array.isArray(tone));
	const found = ["first", "both"].find((where) =>
		single.every((skin) => withTone({ emoji: plain(emoji), tones: where }, tones[skin.tone]) === plain(skin.emoji)),
	);
	if (found === undefined || single.length !== 5) throw new Error(`The skin tones of ${emoji} follow no rule we know`);
	return found;
}
