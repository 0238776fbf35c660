import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../shared/entry.ts";
import type { SaidEntry } from "../../shared/said.ts";
import { foldTimeline } from "../../shared/timeline.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";

const at = "2026-05-01T08:00:00.000Z";
const accepted = { at, composed: at, hash: "", seal: "" };
const asked = (several: boolean): Entry => ({
	...{ ...accepted, seq: 1, id: "m", by: "alva", kind: "message", body: "What do we cook?" },
	poll: { options: ["pizza", "soup", "fish"], several },
});
const vote = (seq: number, by: string, choices: number[]): Entry => ({
	...{ ...accepted, seq, id: `v${seq}`, by, kind: "vote", of: "m", choices },
});
const waiting = (id: string, choices: number[], refused: "bad_vote" | null) => ({
	said: { id, thread: "t", composed: at, kind: "vote", of: "m", choices } satisfies SaidEntry,
	refused,
});

function shown(entries: readonly Entry[], outbox: readonly ReturnType<typeof waiting>[]): TimelineMessage {
	const items = foldTimeline({
		justDeleted: new Set(),
		...{ me: "alva", members: ["alva", "bo"], reads: {}, entries, waiting: outbox, readAtOpening: 0, stars: new Set() },
		dayOf: () => "",
	});
	const message = items.find((item) => item.type === "message");
	if (message?.type !== "message") throw new Error("no message");
	return message;
}
const given = ({ poll }: TimelineMessage) => (poll?.options ?? []).map(({ by }) => by.join("+"));

describe("the votes of a poll", () => {
	it("nobody's before anybody has voted, and none for a message that asks nothing", () => {
		const { poll, body } = shown([asked(false)], []);
		expect(body).toBe("What do we cook?");
		expect(poll).toEqual({
			options: ["pizza", "soup", "fish"].map((text) => ({ text, by: [], mine: false })),
			...{ several: false, voters: 0, waits: false },
		});
		const { poll: _, ...words } = asked(false) as Extract<Entry, { kind: "message" }>;
		expect(shown([words, vote(2, "bo", [0])], []).poll).toBeNull();
	});

	it("[I4] each member's last holds, by its number, and none takes it back", () => {
		const entries = [asked(false), vote(2, "bo", [0]), vote(3, "cleo", [0]), vote(4, "bo", [2]), vote(5, "cleo", [])];
		expect(given(shown(entries.slice(0, 3), []))).toEqual(["bo+cleo", "", ""]);
		expect(given(shown(entries, []))).toEqual(["", "", "bo"]);
		expect(shown(entries, []).poll?.voters).toBe(1);
		expect(given(shown([...entries, vote(6, "bo", [9])], []))).toEqual(["", "", ""]);
	});

	it("mine shows at once and says that it waits; one that was refused counts for nothing and is told", () => {
		const entries = [asked(true), vote(2, "alva", [1])];
		expect(shown(entries, []).poll).toMatchObject({ waits: false, voters: 1 });
		const mine = shown(entries, [waiting("w1", [0, 2], null)]);
		expect(given(mine)).toEqual(["alva", "", "alva"]);
		expect(mine.poll).toMatchObject({
			waits: true,
			voters: 1,
			options: [{ mine: true }, { mine: false }, { mine: true }],
		});
		const refused = shown(entries, [waiting("w1", [0, 2], "bad_vote")]);
		expect(given(refused)).toEqual(["", "alva", ""]);
		expect(refused.unsaid).toEqual({ id: "w1", kind: "vote", code: "bad_vote" });
		// Accepted meanwhile, and still among what waits: it is no vote on its way any more.
		expect(shown([...entries, vote(3, "alva", [0])], [waiting("v3", [0], null)]).poll?.waits).toBe(false);
	});

	it("[I4] are those of each one's last, whoever votes how often", () => {
		const votes = fc.array(fc.tuple(fc.constantFrom("alva", "bo", "cleo"), fc.subarray([0, 1, 2])), { maxLength: 12 });
		fc.assert(
			fc.property(votes, (all) => {
				const entries = [asked(true), ...all.map(([by, choices], index) => vote(index + 2, by, choices))];
				const last = new Map(all);
				const expected = [0, 1, 2].map((place) =>
					[...last].flatMap(([by, choices]) => (choices.includes(place) ? [by] : [])).sort(),
				);
				const { poll } = shown(entries, []);
				expect(poll?.options.map(({ by }) => [...by].sort())).toEqual(expected);
			}),
		);
	});
});
