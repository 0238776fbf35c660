import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hashSources } from "../../../server/verbs/hash-sources.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

const folder = makeDataFolder();
afterAll(folder.remove);
const write = (path: string, text: string) => writeFileSync(join(folder.path, path), text);
const hash = () => hashSources(folder.path, ["client", "vite.config.ts", "missing"]);

describe("the hash of the page's sources", () => {
	it("changes with contents and names, and with nothing else", () => {
		mkdirSync(join(folder.path, "client", "ui"), { recursive: true });
		write("client/main.tsx", "one");
		write("client/ui/app.tsx", "two");
		write("vite.config.ts", "three");
		const before = hash();
		utimesSync(join(folder.path, "client/main.tsx"), 1, 1);
		write("other.ts", "not a source of the page");
		expect(hash()).toBe(before);

		write("client/ui/app.tsx", "2");
		const changed = hash();
		expect(changed).not.toBe(before);
		rmSync(join(folder.path, "client/ui/app.tsx"));
		expect([before, changed]).not.toContain(hash());
		write("client/ui/app2.tsx", "two");
		expect(hash()).not.toBe(before);
	});
});
