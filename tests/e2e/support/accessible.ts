import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Fails with the rule, its weight and the elements for everything axe finds on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
	// What WCAG 2.2 asks of the size of what is touched, axe looks at only when it is told to.
	const rules = { "target-size": { enabled: true } };
	const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
	const found = violations.map(
		({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html).join(" | ")}`,
	);
	expect(found, `axe on ${page.url()}`).toEqual([]);
}
