import { nextTask } from "../next-task.ts";

const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

const pieceBytes = 1 << 20;

/** The checksum a zip carries of each file (ISO 3309), read a megabyte at a time; the page stays free between them. */
export async function crc32(bytes: Blob): Promise<number> {
	let sum = 0xffffffff;
	for (let from = 0; from < bytes.size; from += pieceBytes) {
		const piece = new Uint8Array(await bytes.slice(from, from + pieceBytes).arrayBuffer());
		for (const byte of piece) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
		await nextTask();
	}
	return (sum ^ 0xffffffff) >>> 0;
}
