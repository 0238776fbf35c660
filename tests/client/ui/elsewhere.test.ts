import { describe, expect, it } from "vitest";
import type { ThreadRow } from "../../../client/data/family-data.ts";
import { callsIn, elsewhereWords, newlyCalling } from "../../../client/ui/shell/elsewhere.ts";
import { enLater } from "../../../shared/i18n/en-later.ts";
import { createTranslate } from "../../../shared/i18n/translate.ts";
import { bo, cleo, dm, family, nameOf } from "./support/family.ts";

const t = createTranslate<typeof enLater>("en", enLater);
const said = (row: ThreadRow, by: string, calling: number, mine: boolean): ThreadRow => ({
	...row,
	calling,
	lastMessage: { by, body: "Who rows?", files: [], at: "2026-11-20T08:00:00.000Z", mine, waiting: false },
});
const quiet = callsIn([family, dm]);
const tell = (rows: ThreadRow[], path: string, before = quiet) =>
	elsewhereWords(t, newlyCalling(rows, before, path), nameOf);

describe("what is said in a conversation that is not open", () => {
	it("is told by who wrote and where, and not what", () => {
		expect(tell([said(family, cleo.id, 1, false), dm], "/devices")).toBe("New message from Cleo in Family Chat");
		expect(tell([family, said(dm, bo.id, 2, false)], "/devices")).toBe("New message from Bo");
	});

	it("is a number when there are several conversations, or when the last word there is mine", () => {
		expect(tell([said(family, cleo.id, 1, false), said(dm, bo.id, 1, false)], "/")).toBe(
			"New messages in 2 conversations",
		);
		expect(tell([said(family, "alva", 1, true), dm], "/")).toBe("New messages in 1 conversation");
	});

	it("is silent for what is open, does not call, was read, was known, or is still being read from the disk", () => {
		const row = said(family, cleo.id, 1, false);
		expect(tell([row, dm], `/threads/${family.record.id}`)).toBe("");
		expect(tell([said(family, cleo.id, 0, false), dm], "/")).toBe("");
		expect(tell([row, dm], "/", callsIn([said(family, cleo.id, 3, false), dm]))).toBe("");
		expect(tell([row, dm], "/", callsIn([{ ...family, isLoading: true }, dm]))).toBe("");
		expect(tell([{ ...row, isLoading: true }, dm], "/")).toBe("");
	});
});
