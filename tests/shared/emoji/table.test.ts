import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findEmoji } from "../../../shared/emoji/find-emoji.ts";
import { leaveOut } from "../../../shared/emoji/leave-out.ts";
import { categoryNames, type Emoji, readTable } from "../../../shared/emoji/table.ts";
import { tones, withTone } from "../../../shared/emoji/tone.ts";

const text = readFileSync(join(import.meta.dirname, "../../../client/ui/emoji/en.txt"), "utf8");
const table = readTable(text);
const all = table.flatMap(({ emoji }) => emoji);
const called = (name: string): Emoji => {
	const found = all.find((one) => one.name === name);
	if (found === undefined) throw new Error(`no emoji is called ${name}`);
	return found;
};

describe("the table of emoji", () => {
	it("has all of the standard in nine kinds, each emoji once and with a name", () => {
		expect(table.map(({ name }) => name)).toEqual([...categoryNames]);
		expect(table.every(({ emoji }) => emoji.length > 50)).toBe(true);
		expect(all.length).toBe(1914);
		expect(new Set(all.map(({ emoji }) => emoji)).size).toBe(all.length);
		expect(all.filter(({ name, version }) => name === "" || !(version >= 0.6))).toEqual([]);
	});

	it("writes each as keyboards do, in every tone as well: what is counted together must be the same letters", () => {
		const asRecommended = /^\p{RGI_Emoji}$/v;
		// Node knows the standard up to 16.
		const known = all.filter(({ version }) => version <= 16);
		expect(known.length).toBeGreaterThan(1900);
		const written = known.flatMap((one) => tones.map((tone) => withTone(one, tone)));
		expect(written.filter((emoji) => !asRecommended.test(emoji))).toEqual([]);
	});

	it("lines nobody knows are passed over", () => {
		expect(readTable("").flatMap(({ emoji }) => emoji)).toEqual([]);
		expect(readTable("= weather\n☀️\tsun\t\t1\tnone\n").flatMap(({ emoji }) => emoji)).toEqual([]);
	});
});

describe("skin tones", () => {
	it.each([
		["waving hand", "👋🏽"],
		["victory hand", "✌🏽"],
		["woman astronaut", "👩🏽‍🚀"],
		["man detective", "🕵🏽‍♂️"],
		["people holding hands", "🧑🏽‍🤝‍🧑🏽"],
		["grinning face", "😀"],
	])("of %s is %s", (name, emoji) => {
		expect(withTone(called(name), "medium")).toBe(emoji);
		expect(withTone(called(name), "none")).toBe(called(name).emoji);
	});
});

describe("what is typed to find an emoji", () => {
	const first = (query: string) => findEmoji(table, query)[0]?.name;
	it.each([
		["grinning", "grinning face"],
		["THUMBS up", "thumbs up"],
		["red hea", "red heart"],
		["pinata", "piñata"],
		["sweden", "flag: Sweden"],
		["🎂", "birthday cake"],
	])("%s finds %s first", (query, name) => {
		expect(first(query)).toBe(name);
	});

	it("names come before words one knows it by, and every word counts", () => {
		const hearts = findEmoji(table, "heart").map(({ name }) => name);
		expect(hearts[0]).toMatch(/^heart/);
		expect(hearts).toContain("smiling face with hearts");
		expect(hearts.indexOf("kiss mark")).toBeGreaterThan(hearts.indexOf("red heart"));
		expect(findEmoji(table, "heart qqq")).toEqual([]);
		expect(findEmoji(table, "  ")).toEqual([]);
	});
});

describe("what a system cannot draw", () => {
	const named = (canDraw: (emoji: string) => boolean) =>
		new Set(leaveOut(table, canDraw).flatMap(({ emoji }) => emoji.map(({ name }) => name)));

	it("is left out by whole versions, and the flags of countries by themselves", () => {
		const tried: string[] = [];
		const names = named((emoji) => {
			tried.push(emoji);
			return !/[\u{1f1e6}-\u{1f1ff}]/u.test(emoji) && emoji !== first("16");
		});
		expect(names.has("flag: Sweden")).toBe(false);
		expect(names.has("chequered flag")).toBe(true);
		expect(names.has("grinning face")).toBe(true);
		expect(
			all.filter(({ version, emoji }) => version === 16 && !isFlag(emoji)).some((one) => names.has(one.name)),
		).toBe(false);
		expect(tried.length).toBeLessThan(40);
	});

	it("what is joined from several may be missing while its parts are there", () => {
		const names = named((emoji) => !emoji.includes("\u200d"));
		expect(names.has("astronaut")).toBe(false);
		expect(names.has("rocket")).toBe(true);
	});

	it("a kind that is left out altogether has no heading", () => {
		expect(leaveOut(table, () => false)).toEqual([]);
	});
});

const isFlag = (emoji: string): boolean => /^[\u{1f1e6}-\u{1f1ff}]/u.test(emoji);
const first = (version: string) => all.find((one) => one.version === Number(version) && !isFlag(one.emoji))?.emoji;
