import { describe, expect, it } from "vitest";
import { createPasswords, type Derive, deriveArgon2id } from "../../../server/people/passwords.ts";
import { createTurns } from "../../../server/people/turns.ts";
import { createRandom } from "../../support/random.ts";

function openPasswords() {
	let derived = 0;
	const derive: Derive = (...asked) => {
		derived += 1;
		return deriveArgon2id(...asked);
	};
	return { passwords: createPasswords({ randomBytes: createRandom(3).bytes, derive }), derived: () => derived };
}

describe("passwords", () => {
	it("match themselves and nothing else, under a fresh salt each", async () => {
		const { passwords } = openPasswords();
		const [one, other] = [await passwords.hash("a red wooden house"), await passwords.hash("a red wooden house")];
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]+\$[\w+/]+$/);
		expect(one).not.toBe(other);
		expect(await passwords.matches("a red wooden house", one)).toBe(true);
		expect(await passwords.matches("a red wooden mouse", one)).toBe(false);
	});

	it("are the same from a keyboard that composes its letters differently", async () => {
		const { passwords } = openPasswords();
		const stored = await passwords.hash("caf\u00e9 au lait");
		expect(await passwords.matches("cafe\u0301 au lait", stored)).toBe(true);
	});

	it("cost the same work when there is no such person, and never match", async () => {
		const { passwords, derived } = openPasswords();
		expect(await passwords.matches("anything", null)).toBe(false);
		expect(derived()).toBe(1);
	});

	it("are checked at the cost they were stored with", async () => {
		const { passwords } = openPasswords();
		const salt = Buffer.from("a salt of sixteen");
		const cheap = { memory: 64, passes: 1, parallelism: 1 };
		const tag = await deriveArgon2id("old password", salt, cheap);
		const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replaceAll("=", "");
		const stored = `$argon2id$v=19$m=64,t=1,p=1$${base64(salt)}$${base64(tag)}`;
		expect(await passwords.matches("old password", stored)).toBe(true);
	});
});

describe("turns", () => {
	it("run a few at once, let a few wait, and turn the rest away", async () => {
		const turns = createTurns({ atOnce: 2, waiting: 1 });
		const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
		let running = 0;
		let most = 0;
		const work = (gate: PromiseWithResolvers<void> | undefined) =>
			turns.take(async () => {
				running += 1;
				most = Math.max(most, running);
				await gate?.promise;
				running -= 1;
			});
		const works = gates.map(work);
		await expect(turns.take(async () => undefined)).rejects.toMatchObject({ code: "try_later" });
		for (const gate of gates) gate.resolve();
		await Promise.all(works);
		expect(most).toBe(2);
		await expect(turns.take(async () => "free again")).resolves.toBe("free again");
	});

	it("are given back by work that fails", async () => {
		const turns = createTurns({ atOnce: 1, waiting: 0 });
		await expect(turns.take(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
		await expect(turns.take(async () => "free again")).resolves.toBe("free again");
	});
});
