/** What the first bytes of a picture say it is; `moves` when it has more than one. null when it is no picture we know. */
export type PictureKind = { type: string; moves: boolean };

/** So many bytes tell: the sign of a moving WebP or PNG stands before its first picture. */
export const headBytes = 64 * 1024;

const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

/** The name and the type a file comes with are what somebody called it; these bytes are what it is. */
export function pictureKind(head: Uint8Array): PictureKind | null {
	const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
	if (text(0, 3) === "\xff\xd8\xff") return { type: "image/jpeg", moves: false };
	if (text(0, 8) === "\x89PNG\r\n\x1a\n") return { type: "image/png", moves: isBefore(head, "acTL", "IDAT") };
	if (text(0, 4) === "GIF8") return { type: "image/gif", moves: hasTwoImages(head) };
	if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") {
		return { type: "image/webp", moves: text(12, 16) === "VP8X" && ((head[20] ?? 0) & 2) !== 0 };
	}
	if (text(0, 2) === "BM" && head[6] === 0 && head[15] === 0) return { type: "image/bmp", moves: false };
	if (text(4, 8) !== "ftyp") return null;
	const brand = text(8, 12);
	if (brand === "avif" || brand === "avis") return { type: "image/avif", moves: brand === "avis" };
	return heicBrands.includes(brand) ? { type: "image/heic", moves: false } : null;
}

function isBefore(head: Uint8Array, sign: string, other: string): boolean {
	const [at, otherAt] = [indexOf(head, sign), indexOf(head, other)];
	return at >= 0 && (otherAt < 0 || at < otherAt);
}

/** The loop count, or a second picture's own control block. A still GIF has neither. */
function hasTwoImages(head: Uint8Array): boolean {
	if (indexOf(head, "NETSCAPE2.0") >= 0) return true;
	const first = indexOf(head, "\x21\xf9\x04");
	return first >= 0 && indexOf(head.subarray(first + 3), "\x00\x21\xf9\x04") >= 0;
}

function indexOf(head: Uint8Array, sign: string): number {
	const bytes = [...sign].map((letter) => letter.charCodeAt(0));
	return head.findIndex((_, at) => bytes.every((byte, index) => head[at + index] === byte));
}
