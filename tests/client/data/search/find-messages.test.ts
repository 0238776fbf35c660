import { describe, expect, it } from "vitest";
import { findMessages } from "../../../../client/data/search/find-messages.ts";
import type { FoundMessage, Sought } from "../../../../client/data/search/search.ts";
import { searchedMessages } from "../../../../client/data/search/searched-segment.ts";
import { anything } from "./support/searched-disk.ts";

const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}T12:00:00.000Z`;

function message(number: number, some: Partial<FoundMessage>): FoundMessage {
	return { id: `m${number}`, threadId: "t", by: "bo", at: day(number), body: "", files: [], ...some };
}
const segmentOf = (...messages: FoundMessage[]) =>
	searchedMessages({ document: `d ${messages[0]?.id}`, threadId: messages[0]?.threadId ?? "t", sign: "" }, messages);

const segments = [
	segmentOf(
		message(1, { body: "bread and butter" }),
		message(2, { by: "cleo", body: "Bread, see https://bakery.example" }),
		message(3, { files: [{ name: "Bread.jpg", shownAs: "photo" }] }),
	),
	segmentOf(
		message(4, { threadId: "u", body: "no loaf", files: [{ name: "recipe bread.pdf", shownAs: "file" }] }),
		message(5, { threadId: "u", by: "cleo", files: [{ name: "bread.webm", shownAs: "voice" }] }),
	),
];
const find = (some: Partial<Sought>) =>
	findMessages(segments, { ...anything, ...some }, 10)
		.messages.map(({ id }) => id)
		.join(" ");

describe("a search", () => {
	it.each<[string, Partial<Sought>, string]>([
		["words and names of files, and never what a recording is called", { text: "bread" }, "m4 m3 m2 m1"],
		["only what holds all words", { text: "butter bread" }, "m1"],
		["in one conversation", { text: "bread", threadId: "u" }, "m4"],
		["from one person", { text: "bread", by: "cleo" }, "m2"],
		["photos", { kind: "photos" }, "m3"],
		["files", { kind: "files" }, "m4"],
		["links", { kind: "links" }, "m2"],
		["recordings", { kind: "voice" }, "m5"],
		["from a moment on", { after: day(3) }, "m5 m4 m3"],
		["up to a moment, which is not in it", { before: day(3) }, "m2 m1"],
		["all at once", { text: "b", threadId: "t", by: "bo", after: day(2), before: day(9) }, "m3"],
	])("finds %s", (_, some, ids) => {
		expect(find(some)).toBe(ids);
	});

	it("finds a message once that stands at two places, and one of a thread that is older than another's newest", () => {
		const again = segmentOf(message(9, { body: "late bread" }), message(1, { id: "m2", body: "early bread" }));
		const found = findMessages([...segments, again], { ...anything, text: "bread" }, 3);
		expect(found.messages.map(({ id }) => id)).toEqual(["m9", "m4", "m3"]);
		expect(found.hasMore).toBe(true);
		const all = findMessages([...segments, again], { ...anything, text: "bread" }, 9);
		expect(all.messages.map(({ id }) => id).toSorted()).toEqual(["m1", "m2", "m3", "m4", "m9"]);
	});
});
