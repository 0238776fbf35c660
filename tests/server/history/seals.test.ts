import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openHistory } from "../../../server/history/open-history.ts";
import { createSeals, isSameSeal } from "../../../server/history/seals.ts";
import { entrySchema } from "../../../shared/entry.ts";
import { entriesOf, openCore } from "../../support/core.ts";
import { createRandom } from "../../support/random.ts";

const threadId = "01900000-0000-7000-8000-00000000000a";
const where = { threadId, segment: 2, place: { writer: 7, clock: 9 }, isApart: false };
const nothingMore = { hue: null, photo: null, adults: [] as string[], allowed: null };
const member = {
	...{ id: threadId, name: "Bo", username: "bo", role: "adult" as const, active: true, since: "2026" },
	...nothingMore,
};

describe("a seal", () => {
	const seals = createSeals(new Uint8Array(32).fill(1));

	it("is 22 letters, the same each time, and different for another place, another hash and another key", () => {
		const seal = seals.entry(where, "hash");
		expect(seal).toMatch(/^[\w-]{22}$/);
		const others = [
			seals.entry({ ...where, threadId: threadId.replace("a", "b") }, "hash"),
			seals.entry({ ...where, segment: 3 }, "hash"),
			seals.entry({ ...where, place: { writer: 8, clock: 9 } }, "hash"),
			seals.entry({ ...where, place: { writer: 7, clock: 10 } }, "hash"),
			seals.entry({ ...where, isApart: true }, "hash"),
			seals.entry(where, "hush"),
			createSeals(new Uint8Array(32).fill(2)).entry(where, "hash"),
		];
		expect(new Set([seal, ...others]).size).toBe(8);
		expect(seals.entry(where, "hash")).toBe(seal);
		expect(isSameSeal(seal, seal)).toBe(true);
		for (const other of [...others, "", seal.slice(1)]) expect(isSameSeal(seal, other)).toBe(false);
	});

	it("of a person covers every word of them, and is good for nothing else", () => {
		const changes = [
			{ name: "B" },
			{ username: "b" },
			{ role: "owner" as const },
			{ active: false },
			{ since: "2027" },
			{ hue: 0 },
			{ photo: threadId },
			{ adults: ["a"] },
			{ allowed: [] },
			{ allowed: ["a"] },
		];
		const sealed = [member, ...changes.map((change) => ({ ...member, ...change }))].map((one) => seals.member(one));
		expect(new Set([...sealed, seals.revoked({ id: member.id, at: member.since })]).size).toBe(12);
	});

	it("of a person without a photo is the one from before there were any", () => {
		const { id, name, username, role, active, since } = member;
		const sealed = (fields: unknown[]) =>
			createHmac("sha256", new Uint8Array(32).fill(1))
				.update(`member:${JSON.stringify(fields)}`)
				.digest()
				.toString("base64url", 0, 16);
		const plain = [id, name, username, role, active, since];
		expect(seals.member(member)).toBe(sealed(plain));
		expect(seals.member({ ...member, hue: 7 })).toBe(sealed([...plain, 7, [], null]));
	});

	it("gives a lost message another id that is always the same and nobody can guess", () => {
		const id = seals.otherId("hash");
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(seals.otherId("hash")).toBe(id);
		expect(createSeals(new Uint8Array(32)).otherId("hash")).not.toBe(id);
	});
});

describe("the key", () => {
	it("is made at the first start and kept, also for the next process", async () => {
		const house = await openCore({ seed: 3, segmentMessages: 10 });
		const open = (seed: number) =>
			openHistory(house.database, { clock: () => 0, randomBytes: createRandom(seed).bytes });
		const { key } = await open(1);
		expect(key).toHaveLength(32);
		expect(Buffer.from((await open(2)).key)).toEqual(Buffer.from(key));
	});
});

describe("an entry", () => {
	it("carries the seal of its place, and one older than the seals is read without", async () => {
		const house = await openCore({ seed: 4, segmentMessages: 10 });
		const live = await house.openThread(0);
		await house.core.gate.submit([house.message("one")], house.people.alva);
		const [entry] = entriesOf(live);
		const row = await house.database.selectFrom("entries").selectAll().executeTakeFirstOrThrow();
		const place = { writer: row.writer, clock: row.clock };
		const expected = house.core.seals.entry({ threadId: house.threadId, segment: 0, place, isApart: false }, row.hash);
		expect(entry?.seal).toBe(expected);
		const { seal: _seal, ...older } = entry ?? { seal: "" };
		expect(entrySchema.parse(older)).toEqual({ ...older, seal: "" });
	});
});
