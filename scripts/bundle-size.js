/**
 * Fails when the page's own scripts weigh more than 170 kB gzipped, or the first of them, which draws what was last on
 * the screen, more than 5 kB (kB = 1,000 bytes). Run after `vite build`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "..", "dist", "client");
const limits = { first: 5, all: 170 };

const page = readFileSync(join(folder, "index.html"), "utf8");
// The page names its first script and, to be fetched with it, whatever that imports at once.
const first = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1]);
const all = readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".js"));
const kilobytes = {
	first: gzipped(first),
	all: gzipped(all.map((file) => join("assets", file))),
};

process.stdout.write(
	`Scripts, gzipped: ${kilobytes.first.toFixed(1)} kB until what was last on the screen is drawn (${limits.first} are allowed), ${kilobytes.all.toFixed(1)} kB in all (${limits.all} are allowed)\n`,
);
if (first.length === 0 || kilobytes.first > limits.first || kilobytes.all > limits.all) process.exitCode = 1;

function gzipped(files) {
	return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1000;
}
