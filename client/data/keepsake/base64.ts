import { nextTask } from "../next-task.ts";

/** Divisible by three, so that the pieces can stand behind each other. */
const pieceBytes = 3 * 64 * 1024;
/** More arguments than this are too many for a call in some browsers. */
const atOnce = 8_192;

/** Writes bytes as base64, a piece at a time; the page stays free between the pieces. */
export async function writeBase64(bytes: Blob, write: (text: string) => void): Promise<void> {
	for (let from = 0; from < bytes.size; from += pieceBytes) {
		const piece = new Uint8Array(await bytes.slice(from, from + pieceBytes).arrayBuffer());
		let binary = "";
		for (let at = 0; at < piece.length; at += atOnce) binary += String.fromCharCode(...piece.subarray(at, at + atOnce));
		write(btoa(binary));
		await nextTask();
	}
}
