import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { ExportedFile } from "../../../shared/keepsake/export-format.ts";
import { fileHtml, missingFileHtml, sameFileHtml, typeInPage } from "../../../shared/keepsake/file-html.ts";
import { writeBase64 } from "./base64.ts";
import type { GrowingBlob } from "./growing-blob.ts";
import type { KeepsakeWish } from "./keepsake.ts";
import type { Zip } from "./zip.ts";

/** The files of an export, each put where its first message stands. */
export type PlacedFiles = {
	place: (file: AttachedFile, by: string) => Promise<void>;
	list: () => ExportedFile[];
	count: () => { files: number; missingFiles: number; smallerFiles: number };
};

type Parts = { wish: KeepsakeWish; page: GrowingBlob; zip: Zip | null };

export function createPlacedFiles({ wish, page, zip }: Parts): PlacedFiles {
	const { words, takeFile, signal } = wish;
	const placed = new Map<string, ExportedFile>();
	const countOf = (bytes: ExportedFile["bytes"]) => [...placed.values()].filter((file) => file.bytes === bytes).length;

	async function place(file: AttachedFile, by: string): Promise<void> {
		const before = placed.get(file.id);
		if (before !== undefined && before.bytes !== "none") return page.write(sameFileHtml(file, words));
		const taken = takeFile === null ? null : await takeFile(file, by, signal);
		signal.throwIfAborted();
		if (taken === null) {
			placed.set(file.id, { id: file.id, bytes: "none", type: "", path: null });
			return page.write(missingFileHtml(file, words));
		}
		const type = typeInPage(taken.bytes.type || file.type);
		const path = zip === null ? null : `media/${file.id}${endingOf(file)}`;
		const held: ExportedFile = { id: file.id, bytes: taken.is, type, path };
		placed.set(file.id, held);
		const { before: begin, after } = fileHtml(file, held, words);
		page.write(begin);
		if (path !== null) {
			await zip?.add(path, taken.bytes);
			page.write(path);
		} else {
			page.write(`data:${type};base64,`);
			await writeBase64(taken.bytes, page.write);
		}
		page.write(after);
	}
	return {
		place,
		list: () => [...placed.values()],
		count: () => ({
			files: placed.size - countOf("none"),
			missingFiles: countOf("none"),
			smallerFiles: countOf("smaller"),
		}),
	};
}

/** What a browser or a system would run when it is opened from a folder. */
const active =
	/^\.(?:html?|xhtml|xht|svgz?|xml|xsl|js|mjs|hta|url|lnk|bat|cmd|com|exe|scr|ps1|vbs|jar|app|command|desktop)$/;

/** How a file's name ends, in letters every disk takes; what could be run is called a text. */
function endingOf({ name }: AttachedFile): string {
	const ending = /\.[a-z0-9]{1,8}$/.exec(name.toLowerCase())?.[0] ?? "";
	return active.test(ending) ? `${ending}.txt` : ending;
}
