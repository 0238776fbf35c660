import type { Sha256 } from "../history.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * A UUIDv7 (RFC 9562) that follows from a text and a time in ms: the same import makes the same ids on every device.
 * `sha256` answers base64url; of each letter four bits are used.
 */
export function idOfImport(text: string, ms: number, sha256: Sha256): string {
	const time = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0").slice(-12);
	const hash = sha256(text);
	const nibbles = Array.from(hash.slice(0, 19), (letter) => (alphabet.indexOf(letter) >> 2).toString(16)).join("");
	const variant = ((Number.parseInt(nibbles.charAt(3), 16) & 0x3) | 0x8).toString(16);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${nibbles.slice(0, 3)}-${variant}${nibbles.slice(4, 7)}-${nibbles.slice(7, 19)}`;
}
