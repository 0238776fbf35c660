import { basename } from "node:path";
import type { SourceFile } from "./source-file.ts";

/** Style sheets of one name: the names of their classes are made from it, so one would be drawn as the other. */
export function findSharedStyleNames(files: readonly SourceFile[]): string[] {
	const known = new Map<string, string>();
	const sheets = files.map(({ path }) => path).filter((path) => path.endsWith(".module.css"));
	return sheets.flatMap((path) => {
		const other = known.get(basename(path));
		known.set(basename(path), path);
		return other === undefined ? [] : [`${path} has the name of ${other}`];
	});
}
