import { createHash } from "node:crypto";
import type { RandomBytes } from "../../shared/ids.ts";

/** 256 random bits as 43 letters that are safe in a URL. */
export function makeSecret(randomBytes: RandomBytes): string {
	return Buffer.from(randomBytes(32)).toString("base64url");
}

/** What is stored of a secret. A plain hash is enough: 256 random bits cannot be guessed from it. */
export function hashSecret(secret: string): Uint8Array {
	return createHash("sha256").update(secret).digest();
}
