/** The ten main screens: each says how one comes there from a signed-in page, and resolves when it stands still. */

export const shots = {
	async list(page, url) {
		await page.goto(url);
		await page.getByRole("navigation", { name: "Threads" }).getByRole("link").nth(3).waitFor();
	},
	conversation,
	async photo(page, url) {
		await conversation(page, url);
		await page
			.locator("article")
			.filter({ hasText: "one shoe was" })
			.getByRole("button", { name: /Photo/ })
			.first()
			.click();
		await page.getByRole("dialog").waitFor();
	},
	async menu(page, url) {
		await conversation(page, url);
		await page.getByRole("article").filter({ hasText: "He has grown" }).focus();
		await page.keyboard.press("Enter");
		await page.getByRole("menuitem", { name: "Reply" }).waitFor();
	},
	async search(page, url) {
		await page.goto(`${url}/search`);
		await page.getByRole("searchbox", { name: "Search" }).fill("mister nob");
		await page
			.getByRole("link", { name: /Mister Nobody/i })
			.first()
			.waitFor();
	},
	async info(page, url) {
		await conversation(page, url);
		await page.goto(`${page.url()}/info`);
		await page.getByRole("heading", { name: "Family Chat" }).first().waitFor();
	},
	async photos(page, url) {
		await conversation(page, url);
		await page.goto(`${page.url()}/media`);
		await page.getByRole("button", { name: /Photo/ }).nth(3).waitFor();
	},
	async "new-message"(page, url) {
		await page.goto(url);
		await page.getByRole("button", { name: "New message" }).first().click();
		await page.getByRole("combobox", { name: "To" }).waitFor();
	},
	async family(page, url) {
		await page.goto(`${url}/family`);
		await page.getByRole("link", { name: /Cleo/ }).first().waitFor();
	},
	async profile(page, url) {
		await page.goto(`${url}/profile`);
		await page.getByRole("heading", { name: "Profile" }).waitFor();
	},
};

async function conversation(page, url) {
	await page.goto(url);
	await page.getByRole("navigation", { name: "Threads" }).getByRole("link").first().click();
	const newest = page.getByRole("article").filter({ hasText: "🐈🐈🐈" });
	const jump = page.getByRole("button", { name: /new message|Jump to latest/ });
	await newest.or(jump).first().waitFor();
	if (await jump.isVisible()) await jump.click();
	await newest.waitFor();
}

/** Resolves when every picture in sight has been drawn, and nothing has the pointer over it. */
export async function untilStill(page) {
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await page.waitForFunction(() => [...document.images].every((image) => image.complete));
	await page.waitForTimeout(600);
}
