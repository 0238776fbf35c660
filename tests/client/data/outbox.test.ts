import { describe, expect, it } from "vitest";
import { nextSlice, rowBytes } from "../../../client/data/next-slice.ts";
import {
	isMessage,
	isWaiting,
	keptRefused,
	keptWaiting,
	type OutboxRow,
	parseOutboxRow,
} from "../../../client/data/outbox-row.ts";
import type { SaidMessage } from "../../../shared/said.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;

function said(n: number, body: string): SaidMessage {
	return { id: id(n), thread: id(99), composed: "2026-05-01T08:00:00.000Z", kind: "message", body };
}
const row = (n: number, body: string): OutboxRow => ({ key: n, said: said(n, body), refused: null });

describe("a row of the outbox", () => {
	it("[I1] comes back from the disk as it was kept, waiting or not sent", () => {
		expect(parseOutboxRow(1, keptWaiting(said(1, "hello")))).toEqual(row(1, "hello"));
		const refused = parseOutboxRow(2, keptRefused(said(2, "hello"), "bad_text"));
		expect(refused).toEqual({ ...row(2, "hello"), refused: "bad_text" });
		expect(refused && isWaiting(refused)).toBe(false);
	});

	it("[I1] stays in sight when its words are such that the gate refuses them", () => {
		const long = parseOutboxRow(1, keptRefused(said(1, "y".repeat(20_000)), "body_too_long"));
		expect(long && isMessage(long)).toBe(true);
		expect(parseOutboxRow(1, keptWaiting(said(1, " ")))).not.toBeNull();
	});

	it("of a reason this version does not know is not sent all the same", () => {
		const kept = { said: said(1, "hello"), state: "refused", code: "of tomorrow" } as const;
		expect(parseOutboxRow(1, kept)?.refused).toBe("bad_entry");
	});

	it("that nobody can read is left out, and never thrown about", () => {
		for (const strange of [null, 7, {}, { kind: "message" }, { ...said(1, "a"), kind: "song" }]) {
			expect(parseOutboxRow(1, { said: strange, state: "waiting", code: null })).toBeNull();
		}
	});
});

describe("the next slice of a backlog", () => {
	it("takes the first rows in order, as many as fit", () => {
		const rows = [1, 2, 3, 4, 5].map((n) => row(n, "words"));
		expect(nextSlice(rows, { entries: 2, bytes: 10_000 }).map(({ key }) => key)).toEqual([1, 2]);
		const three = rowBytes(row(1, "words")) * 3;
		expect(nextSlice(rows, { entries: 500, bytes: three }).map(({ key }) => key)).toEqual([1, 2, 3]);
	});

	it("lets one row through however large it is, so that nothing waits behind it for ever", () => {
		const rows = [row(1, "y".repeat(20_000)), row(2, "words")];
		expect(nextSlice(rows, { entries: 500, bytes: 1_000 }).map(({ key }) => key)).toEqual([1]);
		expect(nextSlice([], { entries: 500, bytes: 1_000 })).toEqual([]);
	});

	it("counts bytes, not characters", () => {
		expect(rowBytes(row(1, "åäö"))).toBe(rowBytes(row(1, "aao")) + 3);
	});
});
