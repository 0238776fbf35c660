import type { AttachedFile } from "../attached-file.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ExportedFile } from "./export-format.ts";
import type { PageWords } from "./page-words.ts";

/** The page up to the address of a file's bytes, and after it: the bytes themselves may be too many for one text. */
export type AroundAddress = { before: string; after: string };

/** What every browser draws or plays, and nothing that could be run. */
const pictures = /^image\/(?:jpeg|png|gif|webp|avif|bmp)$/;
const sounds = /^audio\/[\w.+-]+$/;
const videos = /^video\/[\w.+-]+$/;

/** A file of a message whose bytes are in the export. */
export function fileHtml(file: AttachedFile, held: ExportedFile, words: PageWords): AroundAddress {
	const said = escapeHtml(words.file(file));
	const note = held.bytes === "smaller" ? `<figcaption>${escapeHtml(words.smaller)}</figcaption>` : "";
	const mark = `data-file="${held.id}" id="f-${held.id}"`;
	const around = (before: string, after: string) => ({
		before: `<figure>${before}`,
		after: `${after}${note}</figure>`,
	});
	if (pictures.test(held.type)) return around(`<img ${mark}${placeOf(file)} alt="${said}" loading="lazy" src="`, '">');
	const plays = `controls preload="metadata" ${mark} aria-label="${said}" src="`;
	if (sounds.test(held.type)) return around(`<audio ${plays}`, '"></audio>');
	if (videos.test(held.type)) return around(`<video${placeOf(file)} ${plays}`, '"></video>');
	return around(`<a ${mark} download="${escapeHtml(file.name)}" href="`, `">${said}</a>`);
}

/** One whose bytes are not in it. */
export function missingFileHtml(file: AttachedFile, words: PageWords): string {
	return `<p class="lack">${escapeHtml(words.file(file))} <span>${escapeHtml(words.notHere)}</span></p>`;
}

/** One that stands further up already. */
export function sameFileHtml(file: AttachedFile, words: PageWords): string {
	return `<p><a href="#f-${file.id}">${escapeHtml(words.file(file))}</a></p>`;
}

/** The type that is written into a page: what is neither drawn nor played is bytes to be saved, whatever it says it is. */
export function typeInPage(type: string): string {
	const plain = type.split(";")[0]?.trim().toLowerCase() ?? "";
	return [pictures, sounds, videos].some((shown) => shown.test(plain)) ? plain : "application/octet-stream";
}

function placeOf({ width, height }: AttachedFile): string {
	return width === undefined || height === undefined ? "" : ` width="${width}" height="${height}"`;
}
