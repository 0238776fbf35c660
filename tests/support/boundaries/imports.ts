import { posix } from "node:path";
import type { SourceFile } from "./source-file.ts";

/** One import of a file. `target` is a path of the repository for relative imports, else a package's or a built-in's name. */
export type Import = { from: string; target: string; isRelative: boolean; typeOnly: boolean };

const statement =
	/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w$*\s{},]*?\s+from\s+)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

/** Every import, re-export and dynamic import of the files. */
export function importsOf(file: SourceFile): Import[] {
	return [...file.text.matchAll(statement)].map(([, type, named, dynamic]) => {
		const specifier = (named ?? dynamic ?? "").replace(/\?.*$/, "");
		const isRelative = specifier.startsWith(".");
		const target = isRelative ? posix.join(posix.dirname(file.path), specifier) : specifier;
		return { from: file.path, target, isRelative, typeOnly: type !== undefined };
	});
}

/** Rings of files that import each other by value, each named once. Types vanish before anything runs: they may point back. */
export function findCycles(files: readonly SourceFile[]): string[] {
	const next = new Map(
		files.map((file) => [
			file.path,
			importsOf(file)
				.filter((found) => found.isRelative && !found.typeOnly)
				.map((found) => found.target),
		]),
	);
	const done = new Set<string>();
	const rings: string[] = [];

	function visit(path: string, trail: readonly string[]): void {
		const start = trail.indexOf(path);
		if (start >= 0) rings.push([...trail.slice(start), path].join(" → "));
		if (start >= 0 || done.has(path)) return;
		for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
		done.add(path);
	}

	for (const file of files) visit(file.path, []);
	return rings;
}
