/** Fails when the first screen needs more than 170 kB of gzipped JavaScript (kB = 1,000 bytes). Run after `vite build`. */
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "..", "dist", "client");
const limitKb = 170;

const page = readFileSync(join(folder, "index.html"), "utf8");
const entries = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g)].map((found) => found[1]);
const sizes = [...withImports(entries)].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;

process.stdout.write(`First screen: ${total.toFixed(1)} kB of JavaScript, gzipped (${limitKb} kB are allowed)\n`);
if (entries.length === 0 || total > limitKb) process.exitCode = 1;

/** The scripts the page names and everything they import at once; what they import later is not needed for the first screen. */
function withImports(files, seen = new Set()) {
	for (const file of files) {
		if (seen.has(file)) continue;
		seen.add(file);
		const text = readFileSync(join(folder, file), "utf8");
		const imports = [
			...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?["'](\.[^"']+\.js)["']/g),
		];
		withImports(
			imports.map((found) => normalize(join(dirname(file), found[1]))),
			seen,
		);
	}
	return seen;
}
