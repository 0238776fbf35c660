/**
 * Fails when the scripts every start loads before it draws weigh more than 170 kB gzipped, or the first of them, which
 * draws what was last on the screen, more than 5 kB, or those of a start at a conversation more than 190 kB, or any
 * other part more than 60 kB (kB = 1,000 bytes). Run after `vite build`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "..", "dist", "client");
const limits = { first: 5, page: 170, conversation: 190, part: 60 };

const html = readFileSync(join(folder, "index.html"), "utf8");
// The page names its first script and, to be fetched with it, whatever that imports at once.
const first = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?assets\/([^"]+\.js)"/g)].map(
	([, name]) => name,
);
// The first script fetches the page itself as soon as it has drawn; only what that asks for later can wait.
const page = withImports([...first, ...first.flatMap((name) => importedBy(name).later)]);
const parts = readdirSync(join(folder, "assets")).filter((name) => name.endsWith(".js") && !page.has(name));
const conversation = withImports([...page, ...parts.filter((name) => name.startsWith("conversation-"))]);
const heaviest = parts.toSorted((one, other) => gzipped([other]) - gzipped([one])).slice(0, 1);
const kilobytes = {
	first: gzipped(first),
	page: gzipped([...page]),
	conversation: gzipped([...conversation]),
	part: gzipped(heaviest),
};

process.stdout.write(
	`Scripts, gzipped: ${kilobytes.first.toFixed(1)} kB until what was last on the screen is drawn (${limits.first} are allowed), ${kilobytes.page.toFixed(1)} kB with the page itself (${limits.page}), ${kilobytes.conversation.toFixed(1)} kB with a conversation (${limits.conversation}); of ${parts.length} parts the heaviest has ${kilobytes.part.toFixed(1)} kB (${limits.part})\n`,
);
const isTooMuch = Object.entries(limits).some(([what, most]) => kilobytes[what] > most);
// Nothing more than the first script, or than the page: this has looked for imports in a form the build no longer writes.
if (page.size < 2 || conversation.size === page.size || isTooMuch) process.exitCode = 1;

/** These scripts, and all that is loaded with them before they run. */
function withImports(names) {
	const found = new Set(names);
	// What is added while it runs is run through too.
	for (const name of found) for (const imported of importedBy(name).atOnce) found.add(imported);
	return found;
}

function importedBy(name) {
	const code = readFileSync(join(folder, "assets", name), "utf8");
	const namesIn = (pattern) => [...code.matchAll(pattern)].map(([, path]) => basename(path));
	return {
		atOnce: namesIn(/\b(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
		later: namesIn(/\bimport\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
	};
}

function gzipped(names) {
	const bytes = (name) => gzipSync(readFileSync(join(folder, "assets", name)), { level: 9 }).length;
	return names.reduce((sum, name) => sum + bytes(name), 0) / 1000;
}
