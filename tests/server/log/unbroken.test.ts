import { describe, expect, it } from "vitest";
import { HistoryDamaged, unbrokenEntries } from "../../../server/log/unbroken.ts";
import { beginningOf } from "../../../shared/history.ts";
import { openCore } from "../../support/core.ts";

/** What one wrong bit, or a page of noise, makes of a row. */
const spoilings: [string, (entry: string) => string][] = [
	["of no kind there is", (entry) => entry.replace('"kind":"message"', '"kind":"messagd"')],
	["that is no JSON", (entry) => entry.slice(1)],
	["that is nothing", () => "null"],
	["whose words were changed", (entry) => entry.replace("Coffee", "Koffee")],
	["with another number", (entry) => entry.replace('"seq":1', '"seq":3')],
	["with files that are none", (entry) => entry.replace('"kind"', '"files":7,"kind"')],
];

describe("[I4] a row of the log", () => {
	it.each(spoilings)("%s is damaged, and said to be, and nothing of it is shown", async (_, spoil) => {
		const house = await openCore({ seed: 53, segmentMessages: 10 });
		await house.core.gate.submit([house.message("Coffee is ready")], house.people.alva);
		const rows = await house.database.selectFrom("entries").select(["seq", "entry"]).execute();
		const beginning = beginningOf(house.threadId);
		expect(unbrokenEntries(house.threadId, beginning, rows)).toHaveLength(1);
		const spoilt = rows.map(({ seq, entry }) => ({ seq, entry: spoil(entry) }));
		expect(spoilt).not.toEqual(rows);
		expect(() => unbrokenEntries(house.threadId, beginning, spoilt)).toThrow(HistoryDamaged);
	});
});
