import { unknownType } from "./type-of-bytes.ts";
import { activeTypes } from "./type-of-text.ts";

/** The pictures we can read, and so clean; one of any other kind is never given out as a picture. */
export const readPictures: readonly string[] = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"];

/** Both sound and pictures travel in these; what is inside, its author's device has said. */
const soundToo: Record<string, string> = {
	"video/mp4": "audio/mp4",
	"video/quicktime": "audio/mp4",
	"video/webm": "audio/webm",
	"video/ogg": "audio/ogg",
	"video/x-matroska": "audio/x-matroska",
	"video/x-ms-asf": "audio/x-ms-wma",
};

/** What the bytes cannot tell apart, by what they are: it may be called as it was announced. */
const alsoCalled: Record<string, RegExp> = {
	"application/zip":
		/^application\/(?:vnd\.openxmlformats-officedocument\.[\w.]+|vnd\.oasis\.opendocument\.\w+|epub\+zip)$/,
	"application/x-ole-storage": /^application\/(?:msword|vnd\.ms-(?:excel|powerpoint))$/,
	"text/plain": /^text\/(?:csv|markdown|calendar|vcard)$|^application\/json$/,
};

const drawing = "image/svg+xml";

/** Whether a file that was announced as this may be what its bytes say. Documents may be anything. */
export function isWhatWasAnnounced(announced: string, found: string): boolean {
	if (announced === drawing || found === drawing) return announced === found || isDocument(announced);
	if (announced.startsWith("image/")) return found.startsWith("image/");
	if (announced.startsWith("audio/")) return found.startsWith("audio/") || found in soundToo;
	if (announced.startsWith("video/")) return found.startsWith("video/");
	return isDocument(announced) || found === announced;
}

function isDocument(announced: string): boolean {
	return !/^(?:image|audio|video)\//.test(announced) && announced !== "application/pdf";
}

/**
 * What a file is given out as, that is what was announced: by its bytes, and by its author's word only where the bytes
 * leave it open. What a browser would run is given out as bytes and nothing else.
 */
export function keptType(announced: string, found: string): string {
	const isPicture = found.startsWith("image/");
	if (activeTypes.includes(found) || (isPicture && !readPictures.includes(found))) return unknownType;
	if (announced.startsWith("audio/")) return soundToo[found] ?? found;
	if (alsoCalled[found]?.test(announced)) return announced;
	return found === "application/x-ole-storage" ? unknownType : found;
}
