import { describe, expect, it } from "vitest";
import { messageLabel } from "../../../client/ui/files/file-label.ts";
import { messageWords } from "../../../client/ui/files/file-words.ts";
import { answerFields, pollOf, wrongAnswer } from "../../../client/ui/poll/poll-draft.ts";
import { saidWords } from "../../../client/ui/poll/said-words.ts";
import { toggled } from "../../../client/ui/poll/toggled.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../shared/i18n/translate.ts";
import { askedPoll, type CountedPoll } from "../../../shared/votes.ts";

const t = createTranslate<typeof enLater>("en", enLater);
const draft = (...options: string[]) => ({ question: "Which?", options, several: false });
const poll = (several: boolean, ...mine: number[]): Pick<CountedPoll, "several" | "options"> => ({
	several,
	options: [0, 1, 2].map((place) => ({ text: `${place}`, by: [], mine: mine.includes(place) })),
});

describe("a poll that is written", () => {
	it("has one field more than answers, two at least and twelve at most", () => {
		expect(answerFields(draft())).toEqual(["", ""]);
		expect(answerFields(draft("a"))).toEqual(["a", ""]);
		expect(answerFields(draft("a", "b"))).toEqual(["a", "b", ""]);
		expect(answerFields(draft("a", "", "c", ""))).toEqual(["a", "", "c", ""]);
		expect(answerFields(draft(...Array.from({ length: 12 }, () => "x")))).toHaveLength(12);
	});

	it("says which answer cannot be one, and is asked without the fields that were left empty", () => {
		expect([0, 1, 2].map((place) => wrongAnswer(draft("a", "", " a "), place))).toEqual([null, null, "same"]);
		expect(wrongAnswer(draft("\u202egnp"), 0)).toBe("bad_answer");
		expect(wrongAnswer(draft("a", "b"), 0)).toBeNull();
		expect(pollOf(draft(" a ", "", "b"))).toEqual({ options: ["a", "b"], several: false });
		for (const one of [draft(), draft("a"), draft("a", " "), draft("a", "a"), draft("a", "\u202eb")])
			expect([one.options, pollOf(one)]).toEqual([one.options, null]);
	});
});

describe("a poll that was asked", () => {
	it("takes a tap for a choice, and a second for taking it back; where one may be chosen it moves there", () => {
		expect(toggled(poll(false), 1)).toEqual([1]);
		expect(toggled(poll(false, 1), 2)).toEqual([2]);
		expect(toggled(poll(false, 1), 1)).toEqual([]);
		expect(toggled(poll(true, 2), 0)).toEqual([0, 2]);
		expect(toggled(poll(true, 0, 2), 0)).toEqual([2]);
	});

	it("says in a line what it is, and is taken elsewhere with its answers", () => {
		const asked = askedPoll({ options: ["Pizza", "Soup"], several: false });
		const message = { body: "**What** do we cook?", files: [], poll: asked };
		expect(messageWords(t, message)).toBe("Poll: What do we cook?");
		expect(messageLabel(t, message)).toBe("Poll: What do we cook?");
		expect(saidWords(message)).toBe("**What** do we cook?\nPizza\nSoup");
		expect(saidWords({ body: "I cook", poll: null })).toBe("I cook");
	});
});
