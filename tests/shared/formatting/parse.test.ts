import { describe, expect, it } from "vitest";
import { parse } from "../../../shared/formatting/parse.ts";
import { plainWords } from "../../../shared/formatting/plain-words.ts";
import { readCalls } from "../../../shared/mentions.ts";
import { written } from "./written.ts";

const family = [
	{ id: "alva", name: "Alva Lindgren" },
	{ id: "bo", name: "Bo" },
	{ id: "berg", name: "Bo Berg" },
];
const drawn = (body: string, me = "alva") => written(parse(body, readCalls(family, me)));

describe("marks within a line", () => {
	it.each([
		[
			"**bold**, *italic*, _italic_, __bold__, ~~strike~~, `code`",
			"<b>bold</b>, <i>italic</i>, <i>italic</i>, <b>bold</b>, <s>strike</s>, <code>code</code>",
		],
		["***both*** and **bold *and italic* in it**", "<b><i>both</i></b> and <b>bold <i>and italic</i> in it</b>"],
		["_**a**_ ~~*b*~~", "<i><b>a</b></i> <s><i>b</i></s>"],
		["(*so*), “**so**”!", "(<i>so</i>), “<b>so</b>”!"],
		["**汉字**很**好**", "<b>汉字</b>很<b>好</b>"],
		["**❤️** *שלום* _नमस्ते_", "<b>❤️</b> <i>שלום</i> <i>नमस्ते</i>"],
		["`**not bold**` ```nor *this*```", "<code>**not bold**</code> <code>nor *this*</code>"],
	])("%s", (body, tree) => {
		expect(drawn(body)).toBe(tree);
	});

	it.each([
		"2*3*4 = 24 and 2 * 3 * 4",
		"snake_case_name and __init__x",
		"**never closed, *nor this, ~~nor `that",
		"closed** only* ~~",
		"a ** b ** c",
		"¯\\_(ツ)_/¯ ^_^ and ^_^, >_< and >_<",
		"*_* hi **** ~~~~ ___ ***",
		"\\*not italic\\*",
		"*one line\nand another*",
		"~5 kr~ ~ok~",
		"``` ",
	])("no marks: %s", (body) => {
		expect(drawn(body)).toBe(body);
	});

	it("of two that were opened and one that closes, the nearer holds", () => {
		expect(drawn("*a *b*")).toBe("*a <i>b</i>");
		expect(drawn("**a *b** c*")).toBe("<b>a *b</b> c*");
	});
});

describe("blocks", () => {
	it("are code, quotes and lists between lines of words", () => {
		const body =
			"Look:\n```\nlet *a* = 1\n\nlet b\n```\n> soup\n> **now**?\n\nyes\n- milk\n- *eggs*\n1. one\n7) seven\nbye";
		expect(drawn(body)).toBe(
			[
				"Look:",
				"<pre>let *a* = 1\n\nlet b</pre>",
				"<q>soup\n<b>now</b>?</q>",
				"\nyes",
				"<li>-|milk</li><li>-|<i>eggs</i></li>",
				"<li>1.|one</li><li>7)|seven</li>",
				"bye",
			].join("¶"),
		);
	});

	it("a quote holds lists and code, but no quote", () => {
		expect(drawn("> - a\n> > b")).toBe("<q><li>-|a</li>¶> b</q>");
	});

	it.each(["-5 degrees", "3.5 kg", ">:(", "- ", "```\nnever closed", "--- x"])("no block: %s", (body) => {
		expect(drawn(body)).toBe(body);
	});

	it("code that begins and ends with its fences loses no word", () => {
		expect(drawn("```one\n\ntwo```")).toBe("<pre>one\n\ntwo</pre>");
		expect(drawn("```\n```")).toBe("<pre></pre>");
	});
});

describe("links", () => {
	it.each([
		["(see https://a.example/b_(c)).", "(see <a https://a.example/b_(c)>)."],
		["**https://a.example/x_y_z**, ok", "<b><a https://a.example/x_y_z></b>, ok"],
		["write to bo.l+x@lindgren.example.", "write to <a mailto:bo.l+x@lindgren.example>."],
		["see www.a.example", "see <a https://www.a.example>"],
		["www.a.example/b_c, **www.a.example**", "<a https://www.a.example/b_c>, <b><a https://www.a.example></b>"],
		["看https://a.example/b，很好", "看<a https://a.example/b>，很好"],
	])("%s", (body, tree) => {
		expect(drawn(body)).toBe(tree);
	});

	it.each([
		"javascript:alert(1) data:text/html,x file:///etc/passwd vbscript:x",
		"https://someone:secret@a.example/x",
		"@b.example a@b https:// <script>alert(1)</script>",
	])("[I6] none: %s", (body) => {
		expect(drawn(body)).toBe(body);
	});

	it("[I6] ends before a letter that would turn the direction of what is read", () => {
		expect(drawn("https://a.example/\u202egpj.exe")).toBe("<a https://a.example/>\u202egpj.exe");
	});
});

describe("who is called", () => {
	it("is found by the longest name that ends where it ends", () => {
		expect(drawn("@Bo Berg, @bo, @BOB and bo@lindgren")).toBe("<@Bo Berg>, <@bo>, @BOB and bo@lindgren");
		expect(drawn("**@alva** @everyone")).toBe("<b><!@alva></b> <!@everyone>");
	});
});

describe("words alone", () => {
	it("have no marks, and keep their lists and lines", () => {
		expect(plainWords("**Buy** _now_:\n- `milk`\n2. ~~eggs~~\n> ok\nbye")).toBe("Buy now:\n- milk\n2. eggs\nok\nbye");
		expect(plainWords("2*3")).toBe("2*3");
	});
});
