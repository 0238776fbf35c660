import fc from "fast-check";
import { expect, it } from "vitest";
import type { Batch } from "../../../client/data/batches.ts";
import { inOrder, type Lacking } from "../../../client/data/in-order.ts";

/** A run of numbers as a request: it hangs on the number before its first. */
function run(segment: number, first: number, last: number): Lacking {
	const entries = Array.from({ length: last - first + 1 }, (_, index) => ({
		seq: first + index,
		hash: `${first + index}`,
	}));
	return { segment, batch: { before: `${first - 1}`, entries } as unknown as Batch };
}
const firsts = (lacking: readonly Lacking[]) => lacking.map(({ batch }) => Number(batch.before) + 1);

it("[I4] what is given back goes in the order in which it was written, however it lies in its segments", () => {
	const cuts = fc.array(fc.record({ length: fc.integer({ min: 1, max: 5 }), segment: fc.nat(4) }), { maxLength: 40 });
	fc.assert(
		fc.property(cuts, (runs) => {
			let seq = 0;
			const lacking = runs.map(({ length, segment }) => {
				seq += length;
				return run(segment, seq - length + 1, seq);
			});
			const asTheyLie = lacking.toSorted((one, other) => one.segment - other.segment);
			expect(firsts(inOrder(asTheyLie))).toEqual(firsts(lacking));
		}),
	);
});

it("[I4] of two ways on from one place each goes to its end, and nothing is left out", () => {
	const oneWay = [run(0, 1, 3), run(0, 4, 6), run(1, 7, 9)];
	const other = {
		segment: 1,
		batch: {
			before: "3",
			entries: [
				{ seq: 4, hash: "4b" },
				{ seq: 5, hash: "5b" },
			],
		},
	} as unknown as Lacking;
	const order = inOrder([oneWay[0], oneWay[1], oneWay[2], other].filter((one) => one !== undefined));
	expect(order).toEqual([...oneWay, other]);
});

it("[I4] where a segment is not here, what is older goes first all the same: of two edits the later one must stay the last", () => {
	const lacking = [run(2, 70, 70), run(2, 90, 90), run(5, 61, 69), run(5, 71, 88)];
	expect(firsts(inOrder(lacking))).toEqual([61, 70, 71, 90]);
});
