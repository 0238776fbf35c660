import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../shared/entry.ts";
import { escapeHtml } from "../../../shared/keepsake/escape-html.ts";
import { type Exported, withoutProofs } from "../../../shared/keepsake/export-format.ts";
import { writeExportJson } from "../../../shared/keepsake/export-json.ts";
import { pageData } from "../../../shared/keepsake/page-html.ts";
import { readExport } from "../../../shared/keepsake/read-export.ts";
import { wordsHtml } from "../../../shared/keepsake/words-html.ts";

const id = fc.uuid({ version: 7 });
const time = fc
	.date({ min: new Date("2000-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
	.map((at) => at.toISOString());
/** Anything a keyboard, a program or a broken surrogate may bring, and what would end an element. */
const text = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.constantFrom("</script>", "<!--", "]]>", "\u2028", "\ud800", "<script>", "\0", `"'&`),
);
const proofs = { hash: fc.string(), seal: fc.string() };
const accepted = { seq: fc.integer({ min: 1 }), id, by: id, at: time, composed: time, ...proofs };
const entry: fc.Arbitrary<Entry> = fc.oneof(
	fc.record(
		{ ...accepted, kind: fc.constant("message" as const), body: text, replyTo: id },
		{ requiredKeys: ["seq", "id", "by", "at", "composed", "hash", "seal", "kind", "body"] },
	),
	fc.record({ ...accepted, kind: fc.constant("rename" as const), title: text }),
	fc.record({
		...{ ...accepted, kind: fc.constant("message" as const), body: text },
		poll: fc.record({ options: fc.array(text), several: fc.boolean() }),
	}),
	fc.record({ ...accepted, kind: fc.constant("vote" as const), of: id, choices: fc.array(fc.nat()) }),
	fc.record({ ...accepted, kind: fc.constant("members" as const), add: fc.array(id), remove: fc.array(id) }),
	fc.record({
		...accepted,
		kind: fc.constant("start" as const),
		threadKind: fc.constantFrom("dm" as const, "group" as const),
		members: fc.array(id),
		title: text,
	}),
);
const head = fc.record({
	madeAt: time,
	madeBy: id,
	family: fc.record({ name: text }),
	people: fc.array(
		fc.record({
			...{ id, name: text, username: text, active: fc.boolean() },
			role: fc.constantFrom("owner" as const, "adult" as const, "child" as const),
		}),
	),
});
const thread = fc.record({
	head: fc.record({
		...{ id, title: text, members: fc.array(id), createdAt: time },
		kind: fc.constantFrom("family" as const, "dm" as const, "group" as const),
	}),
	entries: fc.array(entry),
	lacks: fc.array(fc.record({ from: fc.nat(), to: fc.option(fc.nat()) })),
});
const file = fc.record({
	...{ id, type: text, path: fc.option(text) },
	bytes: fc.constantFrom("whole" as const, "smaller" as const, "none" as const),
});

function write(
	about: typeof head extends fc.Arbitrary<infer T> ? T : never,
	threads: readonly Thread[],
	files: Exported["files"],
) {
	let written = "";
	const json = writeExportJson((piece) => {
		written += piece;
	}, about);
	for (const one of threads) {
		json.beginThread(one.head);
		for (const said of one.entries) json.entry(said);
		json.endThread(one.lacks);
	}
	json.end(files);
	return written;
}
type Thread = typeof thread extends fc.Arbitrary<infer T> ? T : never;

describe("an export", () => {
	it("is read again without loss, from its JSON and from the page that carries it", () => {
		fc.assert(
			fc.property(head, fc.array(thread, { maxLength: 3 }), fc.array(file), (about, threads, files) => {
				const said = threads.map(({ head: of, entries, lacks }) => ({
					...of,
					entries: entries.map(withoutProofs),
					lacks,
				}));
				const expected = { format: "hearth-export", version: 1, ...about, threads: said, files };
				const json = write(about, threads, files);
				expect(readExport(json)).toEqual({ ok: true, exported: expected });
				const page = `<!doctype html><p>${escapeHtml(json)}</p>${pageData.begin}${json}${pageData.end}<script>1 < 2</script>`;
				expect(readExport(page)).toEqual({ ok: true, exported: expected });
				expect(json).not.toContain("<");
			}),
			{ numRuns: 150 },
		);
	});

	it("says what it is that cannot be read", () => {
		const code = (text: string) => {
			const read = readExport(text);
			return read.ok ? "ok" : read.code;
		};
		expect(code("")).toBe("not_an_export");
		expect(code("<!doctype html><p>a page of somebody else's")).toBe("not_an_export");
		expect(code('{"format":"another"}')).toBe("not_an_export");
		expect(code('{"format":"hearth-export","version":2}')).toBe("newer_version");
		expect(code('{"format":"hearth-export","version":1}')).toBe("bad_export");
	});
});

describe("words in a page", () => {
	it("[I6] are never more than words, whatever they are", () => {
		fc.assert(
			fc.property(text, (body) => {
				const html = wordsHtml(body);
				const tags = html.match(/<[^>]*>/g) ?? [];
				const known =
					/^<(?:\/?(?:p|pre|code|strong|em|s|ul|li|blockquote|a)|(?:p class="words"|pre|li) dir="auto"|ul class="list"|a href="(?:https?:|mailto:)[^"<>]*" rel="noopener noreferrer")>$/;
				for (const tag of tags) expect(tag).toMatch(known);
				expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"']/);
			}),
			{ numRuns: 300 },
		);
	});

	it("keep their light formatting and their addresses", () => {
		expect(wordsHtml("**Come** to https://a.example/?a=1&b=2.")).toBe(
			'<p class="words" dir="auto"><strong>Come</strong> to <a href="https://a.example/?a=1&amp;b=2" rel="noopener noreferrer">https://a.example/?a=1&amp;b=2</a>.</p>',
		);
		expect(wordsHtml("[a](javascript:alert(1))")).not.toContain("<a");
	});
});
