import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { doors, goTo, type Place, placesOf } from "./support/all-pages.ts";
import { message, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test.setTimeout(240_000);

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** As the languages do it that are written from the right. */
async function turn(page: Page, direction: "ltr" | "rtl"): Promise<void> {
	await page.evaluate((dir) => {
		document.documentElement.dir = dir;
	}, direction);
}

/** Each look of each page in the long proof; else the two that have the least in common. */
const looks = [
	{ colorScheme: "light", direction: "ltr", viewport: wide },
	{ colorScheme: "dark", direction: "rtl", viewport: narrow },
	{ colorScheme: "light", direction: "rtl", viewport: wide },
	{ colorScheme: "dark", direction: "ltr", viewport: narrow },
] as const;
const wanted = process.env.PROVE === undefined ? looks.slice(0, 2) : looks;

test("axe finds nothing on any page, light and dark, written from the left and from the right", async ({
	family,
	newDevice,
}) => {
	const [alva, stranger] = [await family.open("alva"), await newDevice()];
	const visits: [Page, Place][] = [
		...doors.map((place): [Page, Place] => [stranger.page, place]),
		...(await placesOf(family)).map((place): [Page, Place] => [alva.page, place]),
	];
	for (const [page, place] of visits) {
		await goTo(page, family.house.url, place);
		for (const { colorScheme, direction, viewport } of wanted) {
			await page.setViewportSize(viewport);
			// A colour on its way from one scheme to the other is neither.
			await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
			await turn(page, direction);
			await expectAccessible(page);
		}
		await page.setViewportSize(wide);
	}
});

test("whoever wants no motion sees none: nothing slides, fades or breathes on any page", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.emulateMedia({ reducedMotion: "reduce" });
	const moving = () =>
		[...document.querySelectorAll("*")].flatMap((one) => {
			const { transitionDuration, animationName, animationDuration, animationTimingFunction, scrollBehavior } =
				getComputedStyle(one);
			const slides = transitionDuration.split(", ").some((duration) => Number.parseFloat(duration) > 0);
			const plays =
				animationName !== "none" &&
				Number.parseFloat(animationDuration) > 0.05 &&
				!animationTimingFunction.startsWith("steps");
			return slides || plays || scrollBehavior === "smooth"
				? [`${one.tagName}.${one.className} ${transitionDuration} ${animationName}`]
				: [];
		});
	for (const place of await placesOf(family)) {
		await goTo(page, family.house.url, place);
		expect([place.path, await page.evaluate(moving)]).toEqual([place.path, []]);
	}
});

test("where the system wants strong contrast, or paints by itself, edges stay and what is chosen is seen", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "Do you see me?");
	const bubble = message(page, "Do you see me?").locator("[class*=bubble]");
	const edge = () => bubble.evaluate((one) => getComputedStyle(one).borderTopWidth);
	expect(await edge()).toBe("0px");

	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme, contrast: "more" });
		expect(await edge()).toBe("1px");
		await expectAccessible(page);
	}
	await page.emulateMedia({ contrast: "no-preference", forcedColors: "active" });
	expect(await edge()).toBe("1px");
	const row = page.getByRole("navigation", { name: "Threads" }).getByRole("listitem");
	expect(await row.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
	await message(page, "Do you see me?").click({ button: "right" });
	const menu = page.getByRole("dialog");
	expect(await menu.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe("1px");
});
