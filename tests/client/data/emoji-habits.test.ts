import { beforeEach, describe, expect, it } from "vitest";
import { notePicked, noteTone, readEmojiHabits } from "../../../client/data/emoji-habits.ts";
import { forgetNotes } from "../../../client/data/local-storage.ts";
import { quickRow } from "../../../client/ui/emoji/quick-row.ts";
import { createStorage } from "../../sim/machine.ts";

let storage: Storage;
beforeEach(() => {
	storage = createStorage([]);
});

describe("what a member picks", () => {
	it("is kept newest first, each once, and not without end", () => {
		for (const emoji of ["👍", "🎂", "👍"]) notePicked(storage, "alva", emoji);
		expect(readEmojiHabits(storage, "alva")).toEqual({ recent: ["👍", "🎂"], tone: "none" });
		for (let at = 0; at < 100; at += 1) notePicked(storage, "alva", String.fromCodePoint(0x1f400 + at));
		const { recent } = readEmojiHabits(storage, "alva");
		expect(recent).toHaveLength(27);
		expect(recent[0]).toBe(String.fromCodePoint(0x1f400 + 99));
	});

	it("is theirs alone, and goes with them", () => {
		notePicked(storage, "alva", "🎂");
		noteTone(storage, "alva", "dark");
		expect(readEmojiHabits(storage, "bo")).toEqual({ recent: [], tone: "none" });
		forgetNotes(storage, "bo");
		expect(readEmojiHabits(storage, "alva")).toEqual({ recent: ["🎂"], tone: "dark" });
		forgetNotes(storage, "alva");
		expect(readEmojiHabits(storage, "alva")).toEqual({ recent: [], tone: "none" });
	});

	it("a spoiled note, a full storage and none at all only forget", () => {
		for (const spoiled of ["{", "{}", '{"recent":[7],"tone":"none"}', '{"recent":["👍"],"tone":"green"}']) {
			storage.setItem("hearth-1-emoji-alva", spoiled);
			expect(readEmojiHabits(storage, "alva")).toEqual({ recent: [], tone: "none" });
		}
		const full = {
			...createStorage([]),
			setItem: () => {
				throw new Error("full");
			},
		};
		expect(notePicked(full, "alva", "👍")).toEqual({ recent: ["👍"], tone: "none" });
		expect(notePicked(null, "alva", "👍")).toEqual({ recent: ["👍"], tone: "none" });
	});
});

describe("the emoji at hand", () => {
	it("are the usual six, one's own before them", () => {
		expect(quickRow([], [])).toEqual(["👍", "❤️", "😂", "😮", "😢", "🙏"]);
		expect(quickRow(["🎂", "😂"], [])).toEqual(["🎂", "😂", "👍", "❤️", "😮", "😢"]);
	});

	it("always hold what one has said of the message, however much that is", () => {
		expect(quickRow([], ["🙏"])).toEqual(["👍", "❤️", "😂", "😮", "😢", "🙏"]);
		expect(quickRow([], ["🎂"])).toEqual(["🎂", "👍", "❤️", "😂", "😮", "😢"]);
		const many = ["🎂", "🎁", "🎈", "🎉", "🎊", "🎀", "🎄"];
		expect(quickRow(["👍"], many)).toEqual(many);
	});
});
