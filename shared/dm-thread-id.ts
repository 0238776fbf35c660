/**
 * The id of the thread two people have with each other, or, given the same id twice, of one's notes to oneself. It follows
 * from the people alone, so two devices that begin it without hearing of each other begin the same thread. Version 8 of
 * RFC 9562 tells it from every id a device makes, so that nobody can take it beforehand for a thread of another kind.
 */
export function dmThreadId(one: string, other: string): string {
	const [a, b] = [bytesOf(one), bytesOf(other)];
	const bytes = one === other ? a : a.map((byte, index) => byte ^ (b[index] ?? 0));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Whether an id is one that only `dmThreadId` makes. */
export function isDmThreadId(id: string): boolean {
	return id[14] === "8";
}

function bytesOf(id: string): number[] {
	const hex = id.replaceAll("-", "");
	return Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}
