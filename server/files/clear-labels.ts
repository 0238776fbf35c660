import { type FileHandle, open } from "node:fs/promises";

/** What cameras and phones write about themselves, where, and when; what is played stands elsewhere. */
const labels = ["udta", "meta", "uuid", "loci", "XMP_"];
/** Boxes that are looked into, one in the other. */
const opened = ["moov", "trak"];
/** A file of 10 MB could be a million boxes, each of which costs a read. */
const mostBoxes = 5_000;
const nothing = new Uint8Array(64 * 1024);

type Box = { at: number; type: string; header: number; end: number };

/**
 * Blanks the labels of an MP4 or QuickTime file where it lies: place, device, title. Each becomes free space of the
 * same length, so everything else stays where it was. What cannot be followed is left as it is; so are tracks of
 * their own, in which action cameras note where they are. Answers how many were blanked. Rejects for the disk's trouble.
 */
export async function clearLabels(path: string): Promise<number> {
	const file = await open(path, "r+");
	try {
		const found: Box[] = [];
		let left = mostBoxes;
		const { size } = await file.stat();
		const walk = async (from: number, end: number, level: number): Promise<void> => {
			for (let at = from; at < end && left > 0; ) {
				left -= 1;
				const box = await readBox(file, at, end);
				if (box === null) return;
				if (labels.includes(box.type)) found.push(box);
				if (box.type === opened[level]) await walk(box.at + box.header, box.end, level + 1);
				at = box.end;
			}
		};
		await walk(0, size, 0);
		for (const box of found) await blank(file, box);
		return found.length;
	} finally {
		await file.close();
	}
}

/** The box at `at`; null when it is none, or goes beyond `end`. */
async function readBox(file: FileHandle, at: number, end: number): Promise<Box | null> {
	const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, at);
	if (bytesRead < 8) return null;
	const short = buffer.readUInt32BE(0);
	const header = short === 1 ? 16 : 8;
	const length = short === 0 ? end - at : short === 1 ? Number(buffer.readBigUInt64BE(8)) : short;
	if (length < header || length > end - at || bytesRead < Math.min(header, end - at)) return null;
	return { at, type: buffer.toString("latin1", 4, 8), header, end: at + length };
}

async function blank(file: FileHandle, { at, header, end }: Box): Promise<void> {
	await file.write(Buffer.from("free", "latin1"), 0, 4, at + 4);
	for (let from = at + header; from < end; from += nothing.length)
		await file.write(nothing, 0, Math.min(nothing.length, end - from), from);
}
