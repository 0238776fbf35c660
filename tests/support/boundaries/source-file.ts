import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** One file of the repository: `path` is relative to its root, with forward slashes. */
export type SourceFile = { path: string; text: string };

const skipped = new Set(["node_modules", "dist", "data", "test-results", "playwright-report"]);
const endings = /\.(?:ts|tsx|js|css|html|md|json)$/;

/** Reads every source and text file under the named folders of `root`; a folder that is not there has none. */
export function readSourceFiles(root: string, folders: readonly string[]): SourceFile[] {
	return folders.flatMap((folder) => walk(join(root, folder), root));
}

function walk(folder: string, root: string): SourceFile[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
		const path = join(folder, item.name);
		// client/data is a room of the house; only the server's own data folder, at the root, is skipped.
		if (item.isDirectory())
			return skipped.has(item.name) && path !== join(root, "client", "data") ? [] : walk(path, root);
		if (!endings.test(item.name)) return [];
		return [{ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }];
	});
}

export function countLines(text: string): number {
	return text.replace(/\n$/, "").split("\n").length;
}

export function isScript(path: string): boolean {
	return /\.(?:ts|tsx|js)$/.test(path);
}

/** The text with comments and the insides of strings blanked, so that a rule about code does not trip over prose. */
export function codeOnly(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (found) =>
		found.startsWith('"') || found.startsWith("'") ? '""' : found.replace(/[^\n]/g, " "),
	);
}
