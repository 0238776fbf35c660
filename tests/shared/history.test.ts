import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageEntry } from "../../shared/entry.ts";
import { beginningOf, findBreak, nextHash } from "../../shared/history.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const thread = "01900000-0000-7000-8000-00000000000a";
const time = "2026-05-01T08:00:00.000Z";

function history(length: number): MessageEntry[] {
	const entries: MessageEntry[] = [];
	for (let seq = 1; seq <= length; seq += 1) {
		const entry = {
			seq,
			id: `entry ${seq}`,
			by: "alva",
			at: time,
			composed: time,
			kind: "message" as const,
			body: `${seq}`,
		};
		entries.push({ ...entry, hash: nextHash(entries.at(-1)?.hash ?? thread, entry, sha256), seal: "" });
	}
	return entries;
}

const check = (entries: readonly MessageEntry[]) => findBreak(beginningOf(thread), entries, sha256)?.seq ?? null;

describe("the running hash of a history", () => {
	it("follows from entry to entry, from the thread's beginning on", () => {
		expect(check(history(50))).toBeNull();
		expect(findBreak(beginningOf("another thread"), history(50), sha256)?.seq).toBe(1);
	});

	it("[I4] breaks where anything was changed, whatever it is", () => {
		const changes = fc.constantFrom<Partial<MessageEntry>>(
			{ body: "other words" },
			{ by: "bo" },
			{ id: "another id" },
			{ at: "2026-05-01T08:00:00.001Z" },
			{ composed: "2026-05-01T08:00:00.001Z" },
			{ replyTo: "entry 1" },
			{ forwarded: true },
			{ imported: { from: "Oma", at: time } },
			{ imported: { from: "Oma", member: "bo", at: time, earlier: [{ at: time, body: "before" }] } },
			{ hash: "" },
		);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), changes, (seq, change) => {
				const entries = history(20).map((entry) => (entry.seq === seq ? { ...entry, ...change } : entry));
				expect(check(entries)).toBe(seq);
			}),
		);
	});

	it("[I4] breaks where an entry moved, came twice, or another stands under its number", () => {
		const [one, two, three] = history(3);
		if (!one || !two || !three) throw new Error("three entries");
		expect(check([one, three, two])).toBe(2);
		expect(check([one, two, two, three])).toBe(2);
		expect(check([one, two, { ...three, id: "of a forked history" }])).toBe(3);
	});

	it("can be checked again behind a gap, and from any known place", () => {
		const entries = history(10);
		expect(check(entries.filter(({ seq }) => seq !== 4))).toBeNull();
		const [, , third] = entries;
		expect(findBreak({ seq: 3, hash: third?.hash ?? "" }, entries.slice(3), sha256)).toBeNull();
		expect(findBreak(null, entries.slice(5), sha256)).toBeNull();
	});
});
