import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { encodeAppend, type Place } from "../../../server/log/encode-append.ts";
import type { MessageEntry } from "../../../shared/entry.ts";

const entries = fc.array(
	fc.record<MessageEntry>(
		{
			seq: fc.integer({ min: 1 }),
			id: fc.uuid(),
			by: fc.uuid(),
			at: fc.constant("2026-05-01T08:00:00.000Z"),
			composed: fc.constant("2026-05-01T08:00:00.000Z"),
			kind: fc.constant("message"),
			body: fc.string({ unit: "grapheme" }),
			hash: fc.base64String(),
			seal: fc.base64String(),
		},
		{ noNullPrototype: true },
	),
	{ minLength: 1, maxLength: 30 },
);

describe("an encoded append", () => {
	it("[I2] is byte for byte what Yjs itself emits, whoever wrote before", () => {
		fc.assert(
			fc.property(
				entries,
				fc.array(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 4 }),
				(all, writers) => {
					const document = new Doc();
					const emitted: Uint8Array[] = [];
					document.on("update", (update: Uint8Array) => emitted.push(update));
					const clocks = new Map<number, number>();
					let last: Place | null = null;
					for (const [index, entry] of all.entries()) {
						const writer = writers[index % writers.length] ?? 1;
						const place = { writer, clock: clocks.get(writer) ?? 0 };
						clocks.set(writer, place.clock + 1);
						document.clientID = writer;
						document.getArray("messages").push([entry]);
						expect(encodeAppend("messages", place, last, [entry])).toEqual(emitted[index]);
						last = place;
					}
				},
			),
		);
	});

	it("[I2] is the same for the longest words and for what is encoded after them", () => {
		const said = (seq: number, body: string): MessageEntry => ({
			...{ seq, id: `id ${seq}`, by: "bo", at: "2026", composed: "2026", kind: "message" as const },
			...{ body, hash: "hash", seal: "seal" },
		});
		const all = [said(1, "å".repeat(40_000)), said(2, "short"), said(3, "x".repeat(16_384))];
		const document = new Doc();
		document.clientID = 7;
		document.getArray("messages").push(all);
		const whole = encodeStateAsUpdate(document);
		for (let again = 0; again < 2; again += 1) {
			expect(encodeAppend("messages", { writer: 7, clock: 0 }, null, all)).toEqual(whole);
		}
	});

	it("[I8] of many elements at once makes the same document as one by one", () => {
		fc.assert(
			fc.property(entries, (all) => {
				const oneByOne = new Doc();
				for (const [clock, entry] of all.entries()) {
					const last = clock === 0 ? null : { writer: 7, clock: clock - 1 };
					applyUpdate(oneByOne, encodeAppend("messages", { writer: 7, clock }, last, [entry]));
				}
				const together = new Doc();
				applyUpdate(together, encodeAppend("messages", { writer: 7, clock: 0 }, null, all));
				expect(encodeStateAsUpdate(together)).toEqual(encodeStateAsUpdate(oneByOne));
			}),
		);
	});
});
