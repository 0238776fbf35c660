import { call } from "../support/rest.ts";
import { expectAccessible } from "./support/accessible.ts";
import { familyChat, message, openThread } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("a program gets a token for one conversation, speaks in it as its maker, and is ended", async ({ family }) => {
	const { page } = await family.open("alva");
	await page.getByRole("link", { name: "Profile" }).click();
	const panel = page.getByRole("region", { name: "Programs" });
	await panel.getByLabel("Name of the program").fill("Weather");
	await panel.getByRole("radio", { name: "Read and write" }).check();
	await panel.getByLabel("Where").selectOption({ label: familyChat });
	await panel.getByRole("button", { name: "Make a token" }).click();
	const token = await panel.getByLabel("Token of Weather").inputValue();
	await expectAccessible(page);
	await panel.getByRole("button", { name: "Done" }).click();
	await expect(panel.getByText("Never heard of yet")).toBeVisible();

	const ask = (method: string, path: string, body?: object) => call(family.house.url, token, method, path, body);
	const { body } = await ask("GET", "/api/threads");
	const [thread] = body.threads as { id: string }[];
	expect((await ask("POST", `/api/threads/${thread?.id}/messages`, { body: "It will rain." })).status).toBe(201);
	expect((await ask("GET", "/api/devices")).status).toBe(403);

	await panel.getByRole("button", { name: "End Weather" }).click();
	await page.getByRole("dialog", { name: "End Weather?" }).getByRole("button", { name: "End", exact: true }).click();
	await expect(panel.getByText("Weather")).toHaveCount(0);
	expect((await ask("GET", "/api/threads")).status).toBe(401);
	await openThread(page, familyChat);
	await expect(message(page, "It will rain.")).toBeVisible();
});

test("a token that was made is shown once, and what the server refuses is said", async ({ family }) => {
	const alva = await family.open("alva");
	await alva.page.getByRole("link", { name: "Profile" }).click();
	const panel = alva.page.getByRole("region", { name: "Programs" });
	await panel.getByRole("button", { name: "Make a token" }).click();
	await expect(panel.getByText("Please fill this in.")).toBeVisible();
	await alva.goOffline();
	await panel.getByLabel("Name of the program").fill("Weather");
	await panel.getByRole("button", { name: "Make a token" }).click();
	await expect(panel.getByText("There is no network right now.")).toBeVisible();
	await alva.goOnline();
	await panel.getByRole("button", { name: "Make a token" }).click();
	await expect(panel.getByLabel("Token of Weather")).toHaveValue(/^[\w-]{43}$/);
	await alva.page.reload();
	await expect(panel.getByText("Weather")).toBeVisible();
	await expect(panel.getByLabel("Token of Weather")).toHaveCount(0);
});
