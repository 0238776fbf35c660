import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageEntry } from "../../shared/entry.ts";
import { entryContent } from "../../shared/entry-content.ts";
import { choicesSchema, fitsPoll, pollSchema } from "../../shared/poll.ts";
import { parseSaid } from "../../shared/said.ts";

const poll = (options: unknown, several: unknown = false) => pollSchema.safeParse({ options, several });
const places = (count: number) => Array.from({ length: count }, (_, place) => `answer ${place}`);

describe("a poll", () => {
	it("offers two to twelve answers, each one line of which something is seen, no two alike", () => {
		expect(poll([" pizza ", "soup"]).data).toEqual({ options: ["pizza", "soup"], several: false });
		for (const options of [places(2), places(12), ["x".repeat(100), "👩‍👩‍👧‍👦"], ["ja", "ja!"]])
			expect([options, poll(options).success]).toEqual([options, true]);
		const notOne = [[], ["pizza"], places(13), ["pizza", " pizza"], ["pizza", " "], ["pizza", "\u200b"], ["a\nb", "c"]];
		for (const options of [...notOne, ["x".repeat(101), "b"], ["\u202eb", "c"], ["\ud800", "c"], "pizza", [1, 2]])
			expect([options, poll(options).success]).toEqual([options, false]);
		expect(pollSchema.safeParse({ options: places(2) }).success).toBe(false);
		expect(pollSchema.safeParse({ options: places(2), several: false, secret: true }).success).toBe(false);
	});

	it("is asked in words: files do not stand for its question", () => {
		const id = "01980000-0000-7000-8000-0000000000aa";
		const file = { id, name: "a.jpg", type: "image/jpeg", size: 1, shownAs: "photo" };
		const said = { id, thread: id, composed: "2026-05-01T08:00:00.000Z", kind: "message", files: [file] };
		const asked = { ...said, poll: { options: places(2), several: true } };
		expect(parseSaid({ ...said, body: "" }).ok).toBe(true);
		expect(parseSaid({ ...asked, body: " " })).toEqual({ ok: false, id, code: "empty_message" });
		expect(parseSaid({ ...asked, body: "Which?" }).ok).toBe(true);
	});

	it("takes choices that stand in it, each once and in order, and of several only where several may be", () => {
		const one = { options: places(3), several: false };
		expect(fitsPoll(one, [])).toBe(true);
		expect(fitsPoll(one, [2])).toBe(true);
		expect(fitsPoll(one, [3])).toBe(false);
		expect(fitsPoll(one, [0, 1])).toBe(false);
		expect(fitsPoll({ ...one, several: true }, [0, 1, 2])).toBe(true);
		expect(fitsPoll(undefined, [])).toBe(false);
		for (const choices of [[1, 0], [0, 0], [-1], [0.5], [12], ["0"], null])
			expect([choices, choicesSchema.safeParse(choices).success]).toEqual([choices, false]);
	});

	it("[I4] changes no hash from before there were polls, and what it asks is in its own", () => {
		const time = "2026-05-01T08:00:00.000Z";
		const entry: MessageEntry = {
			...{ seq: 1, id: "a", by: "alva", at: time, composed: time, hash: "", seal: "" },
			...{ kind: "message", body: "Which?" },
		};
		expect(JSON.stringify(entryContent(entry))).toBe('["Which?",null]');
		const options = fc.array(fc.string(), { minLength: 2, maxLength: 12 });
		const content = (asked: MessageEntry["poll"]) => JSON.stringify(entryContent({ ...entry, poll: asked }));
		fc.assert(
			fc.property(options, options, fc.boolean(), fc.boolean(), (a, b, one, other) => {
				const isSame = JSON.stringify([a, one]) === JSON.stringify([b, other]);
				expect(content({ options: a, several: one }) === content({ several: other, options: b })).toBe(isSame);
			}),
		);
	});
});
