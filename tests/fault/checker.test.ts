import { cpSync } from "node:fs";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkHistory } from "../support/check-history.ts";
import { databaseFile, makeDataFolder } from "../support/data-folder.ts";
import { settle } from "./load.ts";
import { createNeighbourhood, type Neighbourhood } from "./neighbourhood.ts";

let street: Neighbourhood;

beforeAll(async () => {
	street = await createNeighbourhood(19, {});
	for (let count = 0; count < 10; count += 1) street.sayNext(street.devices[0]);
	const server = await street.start({});
	await settle(street, server);
	await server.stop();
});

afterAll(() => street?.remove());

/** What the checker says of the same history after somebody has changed its rows. */
function checkAfter(statement: string): string {
	const copy = makeDataFolder();
	try {
		cpSync(street.dataDir, copy.path, { recursive: true });
		const sqlite = new SQLite(databaseFile(copy.path));
		sqlite.pragma("foreign_keys = OFF");
		sqlite.exec(statement);
		sqlite.close();
		return checkHistory(copy.path, street.threadId, street.acknowledged(), street.devices).join("\n");
	} finally {
		copy.remove();
	}
}

describe("the checker of the fault suites", () => {
	it("finds nothing where nothing is wrong", () => {
		expect(checkAfter("select 1")).toBe("");
	});

	it.each([
		["an entry that is gone", "delete from entries where seq = 10", "[I2]"],
		["a gap", "delete from entries where seq = 4", "[I4] after number 3 comes 5"],
		["entries that have changed places", swap("seq"), "[I4]"],
		[
			"words that differ from what devices show",
			`update entries set entry = replace(entry, 'said', 'shouted') where seq = 3`,
			"[I8]",
		],
		[
			"words that were changed on every copy",
			`update entries set entry = replace(entry, 'said', 'shouted') where seq = 3`,
			"running hash of number 3",
		],
		[
			"updates under other Yjs ids",
			`update entries set "update" = (select "update" from entries where seq = 2) where seq = 3`,
			"[I8]",
		],
	])("finds %s", (_what, statement, found) => {
		expect(checkAfter(statement)).toContain(found);
	});
});

function swap(column: string): string {
	return `update entries set ${column} = 1002 where seq = 2; update entries set ${column} = 2 where seq = 3; update entries set ${column} = 3 where seq = 1002`;
}
