import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findWrongArrows } from "./support/boundaries/arrows.ts";
import { findCycles } from "./support/boundaries/imports.ts";
import { findWrongSizes } from "./support/boundaries/sizes.ts";
import { readSourceFiles, type SourceFile } from "./support/boundaries/source-file.ts";
import { findSharedStyleNames } from "./support/boundaries/style-names.ts";
import {
	findAny,
	findConsole,
	findDefaultExports,
	findPhysicalCss,
	findStrayMarks,
	findVagueNames,
} from "./support/boundaries/wording.ts";

const root = join(import.meta.dirname, "..");
const product = readSourceFiles(root, ["bin", "client", "server", "shared"]);
const tests = readSourceFiles(root, ["tests", "scripts"]);
const everything = [...product, ...tests, ...readSourceFiles(root, ["docs"])];
const limits = { median: 70, ninetieth: 200, most: 250 };

/** A small bad house: each rule must find something wrong in it, or it protects nothing. */
function file(path: string, text: string): SourceFile {
	return { path, text };
}

describe("the rooms of the house", () => {
	it("has files to look at", () => {
		expect(product.length).toBeGreaterThan(20);
	});

	it("no two style sheets have one name", () => {
		expect(findSharedStyleNames(product)).toEqual([]);
		const two = [file("client/ui/a/strip.module.css", ""), file("client/ui/b/strip.module.css", "")];
		expect(findSharedStyleNames(two)).toEqual([
			"client/ui/b/strip.module.css has the name of client/ui/a/strip.module.css",
		]);
	});

	it("[I10] imports point client → shared ← server, and ui → hooks → data", () => {
		expect(findWrongArrows(product)).toEqual([]);
	});

	it("[I10] an arrow that points the wrong way is found", () => {
		const wrong = [
			file("shared/a.ts", 'import { readFile } from "node:fs";\nimport { b } from "../server/b.ts";\n'),
			file(
				"client/ui/b.tsx",
				'import { open } from "../data/open.ts";\nimport type { Open } from "../data/open.ts";\n',
			),
			file("client/data/c.ts", 'import { useIt } from "../hooks/use-it.ts";\nimport fs from "node:fs";\n'),
			file("server/d.ts", 'const e = await import("../client/e.ts");\n'),
			file("client/main.tsx", 'import {\n\tcreateApp,\n} from "./ui/app.tsx";\nimport "../server/f.ts";\n'),
			file(
				"shared/g.ts",
				'export { parse } from "../tests/parse.ts";\nimport * as Y from "yjs";\nimport * as z from "zod/mini";\n',
			),
		];
		expect(findWrongArrows(wrong)).toEqual([
			"shared/a.ts may not import node:fs",
			"shared/a.ts may not import server/b.ts",
			"client/ui/b.tsx may not import client/data/open.ts",
			"client/data/c.ts may not import client/hooks/use-it.ts",
			"client/data/c.ts may not import node:fs",
			"server/d.ts may not import client/e.ts",
			"client/main.tsx may not import server/f.ts",
			"shared/g.ts may not import tests/parse.ts",
		]);
	});

	it("no files import each other in a ring", () => {
		expect(findCycles(product)).toEqual([]);
		expect(findCycles(tests)).toEqual([]);
	});

	it("a ring is found, and a ring of types alone is none", () => {
		const ring = [
			file("shared/a.ts", 'import { b } from "./b.ts";\n'),
			file("shared/b.ts", 'export { c } from "./c.ts";\n'),
			file("shared/c.ts", 'import { a } from "./a.ts";\nimport type { b } from "./b.ts";\n'),
		];
		expect(findCycles(ring)).toEqual(["shared/a.ts → shared/b.ts → shared/c.ts → shared/a.ts"]);
		expect(findCycles(ring.slice(0, 2))).toEqual([]);
	});
});

describe("the size of files", () => {
	it("stays readable: median 70, nine in ten under 200, none over 250", () => {
		expect(findWrongSizes(product, limits)).toEqual([]);
		expect(findWrongSizes(tests, { ...limits, median: limits.most, ninetieth: limits.most })).toEqual([]);
	});

	it("a file that is too long is found, a style sheet too", () => {
		const long = "a\n".repeat(251);
		const found = findWrongSizes(
			[file("client/a.css", long), file("server/b.ts", long), file("server/c.ts", "a\n")],
			limits,
		);
		expect(found).toEqual([
			"client/a.css has 251 lines, 250 are allowed",
			"server/b.ts has 251 lines, 250 are allowed",
			"the median of all files is 251 lines, 70 are allowed",
			"the ninetieth percentile of all files is 251 lines, 200 are allowed",
		]);
	});
});

describe("names and words", () => {
	it("no file is called by a word that says nothing", () => {
		expect(findVagueNames(everything)).toEqual([]);
		const vague = [
			"server/thread-manager.ts",
			"client/utils/dates.ts",
			"shared/helpers.ts",
			"client/ui/theme-provider.tsx",
		];
		expect(findVagueNames(vague.map((path) => file(path, "")))).toEqual(vague);
		expect(findVagueNames([file("shared/communion.ts", ""), file("client/service-worker.ts", "")])).toEqual([]);
	});

	it("exports have names; only configuration files have a default", () => {
		expect(findDefaultExports([...product, ...tests])).toEqual([]);
		expect(
			findDefaultExports([
				file("client/a.tsx", "export default function A() {}"),
				file("vite.config.ts", "export default {}"),
			]),
		).toHaveLength(1);
	});

	it("nothing is typed any", () => {
		expect(findAny([...product, ...tests])).toEqual([]);
		const anys = [
			"let a: any;",
			"const b = c as any;",
			"type D = Array<any>;",
			"function f(g: any[]) {}",
			"type U = string | any;",
		];
		for (const text of anys) expect(findAny([file("shared/a.ts", text)])).toHaveLength(1);
		expect(findAny([file("shared/a.ts", '// as any\nconst any = "x: any";\nconst h = { any: 1 };')])).toEqual([]);
	});

	it("server and client do not talk to the console", () => {
		expect(findConsole(product.filter((one) => /^(?:server|client|shared)\//.test(one.path)))).toEqual([]);
		expect(findConsole([file("server/a.ts", "console.log(1);\nconsole.error(2);")])).toEqual([
			"server/a.ts:1: console.log(1);",
		]);
	});

	it("style sheets turn with the direction of the text", () => {
		expect(findPhysicalCss(product)).toEqual([]);
		const physical = [
			"margin-left: 1px;",
			"left: 0;",
			"text-align: right;",
			"float: left;",
			"padding-right:2px",
			"border-top-left-radius: 1px;",
		];
		for (const text of physical) expect(findPhysicalCss([file("client/a.css", `.a {\n\t${text}\n}`)])).toHaveLength(1);
		expect(
			findPhysicalCss([file("client/a.css", ".a { margin-inline-start: 1px; inset-inline: 0; text-align: start; }")]),
		).toEqual([]);
	});

	it("nothing kept here knows the machine it was written on, and nothing is left half done", () => {
		expect(
			findStrayMarks(everything.filter((one) => !/^tests\/.*(?:boundaries\.test|wording)\.ts$/.test(one.path))),
		).toEqual([]);
		const stray = ['const a = "/home/alva/x";', "// TODO later", "see https://registry.example.org/x", "`/tmp/x`"];
		for (const text of stray) expect(findStrayMarks([file("docs/a.md", text)])).toHaveLength(1);
		expect(findStrayMarks([file("docs/a.md", "the route /api/home and ../tmp")])).toEqual([]);
	});
});
