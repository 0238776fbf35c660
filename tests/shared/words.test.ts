import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	memberDocumentName,
	outboxDocumentName,
	parseDocumentName,
	threadDocumentName,
} from "../../shared/document-names.ts";
import { createIdMaker, idSchema } from "../../shared/ids.ts";
import { parseSaid } from "../../shared/said.ts";
import { nameSchema } from "../../shared/text.ts";
import { createRandom } from "../support/random.ts";

const id = "01900000-0000-7000-8000-00000000000a";

describe("ids", () => {
	it("sort in the order they were made, though the clock stands still or jumps back", () => {
		const times = fc.array(fc.integer({ min: 0, max: 2 ** 44 }), { minLength: 2, maxLength: 50 });
		fc.assert(
			fc.property(times, (clock) => {
				const ticks = clock.values();
				const makeId = createIdMaker(() => ticks.next().value ?? 0, createRandom(3).bytes);
				const ids = clock.map(() => makeId());
				expect(ids.toSorted()).toEqual(ids);
				expect(ids.every((made) => idSchema.safeParse(made).success)).toBe(true);
			}),
		);
	});

	it("stay apart within one millisecond, beyond what its counter can hold", () => {
		const makeId = createIdMaker(() => 1_000, createRandom(4).bytes);
		const ids = Array.from({ length: 10_000 }, makeId);
		expect(new Set(ids).size).toBe(10_000);
		expect(ids.toSorted()).toEqual(ids);
	});
});

describe("document names", () => {
	it("are read back as they were made", () => {
		expect(parseDocumentName(threadDocumentName(id, 0))).toEqual({ kind: "thread", threadId: id, segment: 0 });
		expect(parseDocumentName(threadDocumentName(id, 12))).toEqual({ kind: "thread", threadId: id, segment: 12 });
		expect(parseDocumentName(memberDocumentName(id))).toEqual({ kind: "member", memberId: id });
		expect(parseDocumentName(outboxDocumentName(id, "p-1"))).toEqual({ kind: "outbox", deviceId: id, page: "p-1" });
	});

	it("[I5] are nothing in any other form: no second spelling of a name opens a document", () => {
		const others = [
			`thread/${id}/0`,
			`thread/${id}/01`,
			`thread/${id.toUpperCase()}`,
			`thread/${id}/`,
			` thread/${id}`,
		];
		for (const name of [...others, "__proto__", "", `member/${id}/x`, `outbox/${id}/../x`, `thread/${id}\0s`]) {
			expect([name, parseDocumentName(name)]).toEqual([name, null]);
		}
	});

	it("are never made of noise", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (noise) => parseDocumentName(noise) === null));
	});
});

describe("names of people and threads", () => {
	it("take any script, trimmed, of 1 to 60 characters", () => {
		for (const name of ["Alva", "  Bo  ", "أحمد", "李雷", "👩‍👩‍👧 home", "é".repeat(60)]) {
			expect(nameSchema.safeParse(name)).toMatchObject({ success: true, data: name.trim() });
		}
	});

	it("refuse nothing, too much, controls and what turns the reading direction", () => {
		for (const name of ["", "   ", "x".repeat(61), "a\nb", "a\u0000b", "abc\u202etxt", "half \ud83d"]) {
			expect(nameSchema.safeParse(name).success).toBe(false);
		}
	});
});

describe("an element of an outbox", () => {
	it("[I6] of any shape at all is parsed or refused, never thrown over", () => {
		fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => !parseSaid(value).ok));
	});

	it("counts its words in bytes: 16 KB of them are taken, one more is not", () => {
		const of = (body: string) =>
			parseSaid({ id, thread: id, composed: "2026-05-01T08:00:00.000Z", kind: "message", body });
		expect(of("å".repeat(8_192)).ok).toBe(true);
		expect(of(`${"å".repeat(8_192)}.`)).toMatchObject({ ok: false, id, code: "body_too_long" });
	});
});
