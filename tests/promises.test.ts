import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** A test a page names: its file, and words of a title in it. */
type Named = { file: string; words: string };

function testsNamedIn(text: string): Named[] {
	return [...text.matchAll(/^- `(tests\/[^`]+)` › (.+)$/gm)].map(([, file = "", words = ""]) => ({ file, words }));
}

/** What is said of a test that is not there, or no longer says those words. */
function missing({ file, words }: Named): string[] {
	if (!existsSync(join(root, file))) return [`${file} is not there`];
	return read(file).includes(words) ? [] : [`${file} no longer says: ${words}`];
}

describe("the page of promises", () => {
	const page = read("docs/promises.md");
	const promises = page.split(/^(?=\*\*\d+\. )/m).slice(1);

	it("numbers its promises in order", () => {
		expect(promises.map((promise) => Number.parseInt(promise.slice(2), 10))).toEqual(
			promises.map((_, index) => index + 1),
		);
	});

	it.each(promises.map((promise) => [promise.split("**")[1] ?? "", promise]))(
		"names tests that are there: %s",
		(_title, promise) => {
			const named = testsNamedIn(promise);
			expect(named.length).toBeGreaterThanOrEqual(2);
			expect(named.flatMap(missing)).toEqual([]);
		},
	);

	it("would be told of a test that is gone", () => {
		const [gone] = testsNamedIn("- `tests/nowhere.test.ts` › nothing at all\n");
		expect(gone && missing(gone)).toEqual(["tests/nowhere.test.ts is not there"]);
		expect(missing({ file: "README.md", words: "a test nobody wrote" })).toHaveLength(1);
	});
});
