import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fault, placesOf, plantInto } from "./fault.ts";

/** The whole source as it lies there, uncommitted changes too, in a folder of its own where faults can be planted. */
export type CopiedHouse = {
	path: string;
	/** Plants one fault and returns how to take it out again. */
	plant: (fault: Fault) => () => void;
	remove: () => void;
};

const copied = ["bin", "client", "docs", "scripts", "server", "shared", "tests", "README.md", "package.json"];
const settings = ["tsconfig.json", "vite.config.ts", "vitest.config.ts", "playwright.config.ts"];

export function copyHouse(root: string): CopiedHouse {
	const path = mkdtempSync(join(tmpdir(), "hearth-planted-"));
	for (const name of [...copied, ...settings]) cpSync(join(root, name), join(path, name), { recursive: true });
	symlinkSync(join(root, "node_modules"), join(path, "node_modules"), "dir");

	return {
		path,
		plant(fault) {
			const before = placesOf(fault).map((place) => ({
				place,
				file: join(path, place.file),
				text: readFileSync(join(path, place.file), "utf8"),
			}));
			// All of it fits before any of it is written; two places may be in one file.
			const after = new Map<string, string>();
			for (const { place, file, text } of before) after.set(file, plantInto(after.get(file) ?? text, place));
			for (const [file, text] of after) writeFileSync(file, text);
			return () => {
				for (const { file, text } of before) writeFileSync(file, text);
			};
		},
		remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }),
	};
}
