/** What every message of the bench says: its number behind a mark, padded to 120 letters. */
const mark = "~m~";
const digits = 8;
const length = 120;
const markBytes = Buffer.from(mark);
const padding = " the quick brown fox jumps over the lazy dog".repeat(4);

export function bodyOf(number: number): string {
	return `${mark}${String(number).padStart(digits, "0")}${padding}`.slice(0, length);
}

/** Puts another number into the body of a message that is encoded already. */
export function renumber(encoded: Uint8Array, number: number): void {
	const at = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength).indexOf(markBytes) + mark.length;
	for (const [index, digit] of [...String(number).padStart(digits, "0")].entries()) {
		encoded[at + index] = digit.charCodeAt(0);
	}
}

/** Finds the messages in bytes as they came, without decoding anything. Gives back where the last one ended. */
export function hearBodies(bytes: Buffer, hear: (number: number) => void): number {
	let end = 0;
	for (let at = bytes.indexOf(markBytes); at !== -1; at = bytes.indexOf(markBytes, end)) {
		if (at + mark.length + digits > bytes.length) return at;
		end = at + mark.length + digits;
		hear(readNumber(bytes, at + mark.length));
	}
	return end;
}

function readNumber(bytes: Buffer, from: number): number {
	let number = 0;
	for (let index = from; index < from + digits; index += 1) number = number * 10 + (bytes[index] ?? 48) - 48;
	return number;
}
