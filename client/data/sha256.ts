import { sha256 as hash } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text as base64url. Not the browser's own: that one is absent on plain http and answers only later. */
export function sha256(text: string): string {
	const binary = String.fromCharCode(...hash(utf8ToBytes(text)));
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
