import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** One hash over the names and contents of these files and folders; what is not there counts as not there. */
export function hashSources(root: string, paths: readonly string[]): string {
	const hash = createHash("sha256");
	for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
		const content = readFileSync(file);
		hash.update(`${relative(root, file)} ${content.byteLength}\n`).update(content);
	}
	return hash.digest("hex");
}

function filesUnder(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
