import { statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdFolder } from "../../../server/database/hold-folder.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

let house: { path: string; remove: () => void };
beforeEach(() => {
	house = makeDataFolder();
});
afterEach(() => house.remove());

describe("the data folder", () => {
	it("[I5] is made for whoever runs the server, and nobody else may look into it", () => {
		const path = join(house.path, "data");
		const held = holdFolder(path);
		expect((statSync(path).mode & 0o777).toString(8)).toBe("700");
		held.release();
	});
});
