import { argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { RandomBytes } from "../../shared/ids.ts";
import { createTurns } from "./turns.ts";

export type Passwords = {
	hash: (password: string) => Promise<string>;
	/** A stored form that no password matches. */
	unmatched: () => string;
	/** A `stored` of null (no such person) costs the same work and is never a match. */
	matches: (password: string, stored: string | null) => Promise<boolean>;
};

export type Argon2Cost = { memory: number; passes: number; parallelism: number };
export type Derive = (password: string, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>;

/** OWASP's figures for argon2id: 19 MiB, two passes; about 25 ms on a small computer. */
const cost: Argon2Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;

/** Four at once fill the thread pool; more than a short queue is an attack, not a family. */
const crowd = { atOnce: 4, waiting: 16 };

const argon2Async = promisify(argon2);

export const deriveArgon2id: Derive = (password, salt, { memory, passes, parallelism }) =>
	argon2Async("argon2id", { message: password, nonce: salt, memory, passes, parallelism, tagLength });

/** Passwords are kept as PHC strings. Throws try_later when too many are being checked at once. */
export function createPasswords(parts: { randomBytes: RandomBytes; derive: Derive }): Passwords {
	const turns = createTurns(crowd);
	const unmatched = () => encode(cost, parts.randomBytes(16), parts.randomBytes(tagLength));
	const decoy = unmatched();

	// One keyboard writes é as one character, another as two: the same password to a person.
	const derive = (password: string, salt: Uint8Array, atCost: Argon2Cost) =>
		turns.take(() => parts.derive(password.normalize("NFKC"), salt, atCost));

	return {
		unmatched,
		hash: async (password) => {
			const salt = parts.randomBytes(16);
			return encode(cost, salt, await derive(password, salt, cost));
		},
		matches: async (password, stored) => {
			const kept = decode(stored ?? decoy);
			const tag = await derive(password, kept.salt, kept.cost);
			return timingSafeEqual(tag, kept.tag) && stored !== null;
		},
	};
}

function encode({ memory, passes, parallelism }: Argon2Cost, salt: Uint8Array, tag: Uint8Array): string {
	const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replaceAll("=", "");
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
}

function decode(stored: string): { cost: Argon2Cost; salt: Uint8Array; tag: Uint8Array } {
	const [, memory, passes, parallelism, salt, tag] =
		/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored) ?? [];
	if (salt === undefined || tag === undefined) throw new Error("A stored password has an unknown form.");
	return {
		cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
		salt: Buffer.from(salt, "base64"),
		tag: Buffer.from(tag, "base64"),
	};
}
