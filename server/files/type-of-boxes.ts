const still: Record<string, string> = { avif: "image/avif", avis: "image/avif" };
const heifBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
const mp4Brands =
	/^(?:isom|iso\d|mp4[12]|avc1|dash|M4V |M4A |M4B |M4P |f4v |MSNV|3g[2p]\w|mmp4|msdh|msix|cmfc|iso[a-z])$/;

/**
 * The type of a file of ISO boxes (MP4, QuickTime, AVIF, HEIC) by the brands it names in its first box; null when it
 * is none. One of sound alone says so or not: what it was announced as decides then (kept-type.ts).
 */
export function typeOfBoxes(head: Uint8Array): string | null {
	const name = text(head, 4);
	// QuickTime before 2001 names no brand.
	if (name === "moov" || name === "mdat" || name === "wide") return isSize(head) ? "video/quicktime" : null;
	if (name !== "ftyp" || !isSize(head)) return null;
	const brands = brandsOf(head);
	for (const brand of brands) {
		const type = still[brand];
		if (type !== undefined) return type;
	}
	const [major = ""] = brands;
	if (heifBrands.includes(major)) return "image/heic";
	if (major === "qt  ") return "video/quicktime";
	if (/^M4[ABP] $/.test(major)) return "audio/mp4";
	if (brands.some((brand) => heifBrands.includes(brand))) return "image/heic";
	return brands.some((brand) => mp4Brands.test(brand)) ? "video/mp4" : null;
}

/** A box's length in a file that could be one: text that happens to read "ftyp" at the fifth letter has a huge one. */
function isSize(head: Uint8Array): boolean {
	return (head[0] ?? 0) < 0x20;
}

/** The brand it is of, then those it is like; a version of four bytes stands between. */
function brandsOf(head: Uint8Array): string[] {
	const end = Math.min(head.length, new DataView(head.buffer, head.byteOffset, 4).getUint32(0), 256);
	const places = Array.from({ length: Math.max(0, Math.floor((end - 8) / 4)) }, (_, index) => 8 + index * 4);
	return places.filter((at) => at !== 12).map((at) => text(head, at));
}

function text(head: Uint8Array, at: number): string {
	return String.fromCharCode(...head.subarray(at, at + 4));
}
