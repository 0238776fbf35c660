import { typeOfBoxes } from "./type-of-boxes.ts";
import { typeOfText } from "./type-of-text.ts";

/** So many bytes from its beginning tell what a file is. */
export const headBytes = 4_096;

/** What stands at the beginning of a file of that type. In this order: the first that fits is it. */
const signatures: readonly { type: string; bytes: string }[] = [
	{ type: "image/jpeg", bytes: "\xff\xd8\xff" },
	{ type: "image/png", bytes: "\x89PNG\r\n\x1a\n" },
	{ type: "image/gif", bytes: "GIF87a" },
	{ type: "image/gif", bytes: "GIF89a" },
	{ type: "image/tiff", bytes: "II*\0" },
	{ type: "image/tiff", bytes: "MM\0*" },
	{ type: "application/pdf", bytes: "%PDF-" },
	{ type: "application/zip", bytes: "PK\x03\x04" },
	{ type: "application/zip", bytes: "PK\x05\x06" },
	{ type: "application/x-ole-storage", bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" },
	{ type: "audio/flac", bytes: "fLaC" },
	{ type: "audio/mpeg", bytes: "ID3" },
	{ type: "audio/amr", bytes: "#!AMR" },
	{ type: "audio/midi", bytes: "MThd" },
	{ type: "audio/x-caf", bytes: "caff\0\x01" },
	{ type: "video/mpeg", bytes: "\0\0\x01\xba" },
	{ type: "video/x-flv", bytes: "FLV\x01" },
	{ type: "video/x-ms-asf", bytes: "\x30\x26\xb2\x75\x8e\x66\xcf\x11" },
];

/** Behind "RIFF" or "FORM" and a length. */
const lists: Record<string, string> = {
	...{ WEBP: "image/webp", WAVE: "audio/wav", "AVI ": "video/x-msvideo" },
	...{ AIFF: "audio/aiff", AIFC: "audio/aiff" },
};

/**
 * What these first bytes of a file say it is, as a type; nothing else is asked. A file that is two things at once is
 * what its beginning says: whoever reads it as the other must not get it from us as that.
 */
export function typeOfBytes(head: Uint8Array): string {
	const found = signatures.find(({ bytes }) => latin(head, 0, bytes.length) === bytes);
	if (found !== undefined) return found.type;
	if (/^(?:RIFF|FORM)$/.test(latin(head, 0, 4))) return lists[latin(head, 8, 12)] ?? typeOfText(head) ?? unknownType;
	if (latin(head, 0, 2) === "BM" && isBitmapHeader(head)) return "image/bmp";
	if (latin(head, 0, 4) === "OggS") return typeOfOgg(latin(head, 0, 512));
	if (latin(head, 0, 4) === "\x1aE\xdf\xa3") return typeOfMatroska(latin(head, 0, 64));
	if ([0, 188, 376].every((at) => head[at] === 0x47)) return "video/mp2t";
	return typeOfBoxes(head) ?? typeOfFrames(head) ?? typeOfText(head) ?? unknownType;
}

/** What is given to be saved, and never opened by a browser. */
export const unknownType = "application/octet-stream";

function latin(bytes: Uint8Array, from: number, to: number): string {
	return String.fromCharCode(...bytes.subarray(from, to));
}

/** "BM" begins many a text: the length of its second header tells. */
function isBitmapHeader(head: Uint8Array): boolean {
	return [12, 40, 52, 56, 64, 108, 124].includes(head[14] ?? 0) && head[15] === 0 && head[6] === 0;
}

function typeOfOgg(start: string): string {
	return start.includes("\x80theora") || start.includes("\x01video") ? "video/ogg" : "audio/ogg";
}

function typeOfMatroska(start: string): string {
	if (start.includes("webm")) return "video/webm";
	return start.includes("matroska") ? "video/x-matroska" : unknownType;
}

/** Sound without a header: MPEG layers 2 and 3, or AAC in ADTS. (Layer 1 is gone, and looks like text in UTF-16.) Two frames' starts would be surer and need more bytes. */
function typeOfFrames([first = 0, second = 0, third = 0]: Uint8Array): string | null {
	if (first !== 0xff) return null;
	if ((second & 0xf6) === 0xf0) return "audio/aac";
	const isLayer = (second & 0x06) === 0x02 || (second & 0x06) === 0x04;
	const isFrame = (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && isLayer;
	return isFrame && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c ? "audio/mpeg" : null;
}
