import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../client/ui/tokens.css", import.meta.url), "utf8");
const usual = css.slice(0, css.indexOf("@media"));
const strong = css.slice(css.indexOf("@media (prefers-contrast: more)"), css.indexOf("@media (forced-colors"));

type Shades = Record<string, { light: string; dark: string }>;

function shadesIn(text: string): Shades {
	const found = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
	return Object.fromEntries([...found].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]));
}

/** How bright it is, as WCAG reckons. */
function brightness(shade: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(shade.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** Words, and the grounds they stand on. */
const written = {
	ink: ["paper", "surface", "raised", "sunken", "bubble", "bubble-mine", "ember-soft", "ember-wash", "danger-soft"],
	"ink-soft": ["paper", "surface", "raised", "sunken", "bubble", "ember-soft"],
	ember: ["paper", "surface", "raised", "sunken", "ember-soft", "ember-wash", "bubble", "bubble-mine"],
	danger: ["paper", "surface", "raised", "danger-soft"],
	calm: ["surface", "paper"],
	"on-ember": ["ember", "ember-press"],
	"on-danger": ["danger"],
	"bubble-mine-soft": ["bubble-mine"],
};

function tooFaint(shades: Shades, least: number): string[] {
	return Object.entries(written).flatMap(([words, grounds]) =>
		grounds.flatMap((ground) =>
			(["light", "dark"] as const)
				.filter((scheme) => !(contrast(shades[words]?.[scheme] ?? "", shades[ground]?.[scheme] ?? "") >= least))
				.map((scheme) => `${words} on ${ground}, ${scheme}`),
		),
	);
}

describe("the colours", () => {
	it("of words stand out from every ground they are written on: 4.5 to 1, as WCAG AA asks", () => {
		expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
		expect(tooFaint(shadesIn(usual), 4.5)).toEqual([]);
	});

	it("stand out more where strong contrast is asked for: 7 to 1, as AAA asks, and lines 3 to 1", () => {
		const shades = { ...shadesIn(usual), ...shadesIn(strong) };
		expect(tooFaint(shades, 7)).toEqual([]);
		for (const scheme of ["light", "dark"] as const) {
			expect(contrast(shades.line?.[scheme] ?? "", shades.paper?.[scheme] ?? "")).toBeGreaterThan(3);
		}
	});
});
