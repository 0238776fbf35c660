import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { cutBatches, halves } from "../../../client/data/batches.ts";
import { type PlacedEntry, placedEntries } from "../../../client/data/placed-entries.ts";
import { sha256 } from "../../../client/data/sha256.ts";
import { beginningOf, nextHash } from "../../../shared/history.ts";
import { limits } from "../../../shared/limits.ts";

const thread = "01900000-0000-7000-8000-00000000000a";
const bo = "01900000-0000-7000-8000-00000000000b";
const at = "2026-05-01T08:00:00.000Z";
const begin = beginningOf(thread);

/** `count` entries behind a mark, each with `bytes` of words. */
function history(after: { seq: number; hash: string }, count: number, bytes: number): PlacedEntry[] {
	const entries: PlacedEntry[] = [];
	for (let number = 1; number <= count; number += 1) {
		const before = entries.at(-1) ?? after;
		const id = `01900000-0000-7000-9000-${String(number + bytes * 1_000).padStart(12, "0")}`;
		const said = {
			seq: before.seq + 1,
			id,
			by: bo,
			at,
			composed: at,
			kind: "message" as const,
			body: "w".repeat(bytes),
		};
		const hash = nextHash(before.hash, said, sha256);
		entries.push({ ...said, hash, seal: "s".repeat(22), writer: 7, clock: number - 1 });
	}
	return entries;
}

describe("what is given back", () => {
	it("[I4] goes in requests of the size the server takes, each with the hash that stands before it", () => {
		const entries = [...history(begin, 450, 3)];
		const { batches, left } = cutBatches([begin], entries);
		expect(left).toEqual([]);
		expect(batches.map((batch) => batch.entries.length)).toEqual([200, 200, 50]);
		expect(batches.map(({ before }) => before)).toEqual([thread, entries[199]?.hash, entries[399]?.hash]);
		const large = cutBatches([begin], history(begin, 40, 16 * 1024)).batches;
		expect(large.flatMap((batch) => batch.entries)).toHaveLength(40);
		for (const batch of large) {
			expect(JSON.stringify({ segment: 999_999, ...batch }).length).toBeLessThanOrEqual(limits.giveBack.bytes);
		}
	});

	it("[I4] begins by itself where a segment's first entry says what stands before it, and believes no wrong word of that", () => {
		const [first, ...others] = history({ seq: 7, hash: "of a segment nobody here holds" }, 5, 4);
		const saying = (before: string) => [{ ...first, before } as PlacedEntry, ...others];
		const segment = saying("of a segment nobody here holds");
		expect(cutBatches([begin], segment)).toEqual({
			batches: [{ before: "of a segment nobody here holds", entries: segment }],
			left: [],
		});
		expect(cutBatches([begin], saying("something else")).left).toEqual(saying("something else").slice(0, 1));
	});

	it("[I4] tells two ways on from one place apart, where a device has heard of both", () => {
		const common = history(begin, 3, 2);
		const fork = common.at(-1) ?? begin;
		const [one, other] = [history(fork, 2, 5), history(fork, 2, 6)];
		const { batches, left } = cutBatches([begin], [...common, ...one, ...other]);
		expect(left).toEqual([]);
		expect(batches).toEqual([
			{ before: thread, entries: [...common, ...one] },
			{ before: fork.hash, entries: other },
		]);
	});

	it("leaves over what the server never sealed, and what nobody can tell the place of", () => {
		const entries = history(begin, 3, 2);
		const unsealed = entries.map((entry, index) => (index === 1 ? { ...entry, seal: "" } : entry));
		expect(cutBatches([begin], unsealed).left).toEqual([unsealed[1]]);
		expect(cutBatches([], entries).left).toEqual([entries[0]]);
		expect(cutBatches([], entries).batches).toEqual([{ before: entries[0]?.hash, entries: entries.slice(1) }]);
	});

	it("is halved around the hash in its middle, when the server takes exception to something in it", () => {
		const entries = history(begin, 5, 2);
		const [first, second] = halves({ before: thread, entries });
		expect(first).toEqual({ before: thread, entries: entries.slice(0, 3) });
		expect(second).toEqual({ before: entries[2]?.hash, entries: entries.slice(3) });
	});

	it("[I8] carries the place each entry stands at in the device's document", () => {
		const document = new Y.Doc();
		const messages = document.getArray("messages");
		const [first, second, third] = history(begin, 3, 2).map(({ writer, clock, ...entry }) => entry);
		document.clientID = 21;
		messages.push([first, second]);
		document.clientID = 22;
		messages.push([third, { kind: "of a later version" }]);
		expect(placedEntries(document)).toEqual([
			{ ...first, writer: 21, clock: 0 },
			{ ...second, writer: 21, clock: 1 },
			{ ...third, writer: 22, clock: 0 },
		]);
	});
});
