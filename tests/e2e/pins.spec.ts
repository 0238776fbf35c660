import { expectAccessible } from "./support/accessible.ts";
import { act } from "./support/actions.ts";
import { message, say, untilInstalled } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("[I4] a message is pinned without a network, stands under the title of the conversation, and leads to its place", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await untilInstalled(alva.page);
	await say(alva.page, "The code is 4711");
	await say(alva.page, "The key hangs in the shed");
	await expect(message(bo.page, "The key hangs")).toBeVisible();
	await alva.goOffline();
	await act(alva.page, "The code is 4711", "Pin for everybody");
	const bar = alva.page.getByRole("region", { name: "Pinned messages" });
	await expect(bar.getByRole("button", { name: "Pinned: The code is 4711" })).toBeVisible();
	await alva.page.reload();
	await expect(bar.getByRole("button", { name: "Pinned: The code is 4711" })).toBeVisible();
	await expectAccessible(alva.page);
	await alva.goOnline();

	const bos = bo.page.getByRole("region", { name: "Pinned messages" });
	await bos.getByRole("button", { name: "Pinned: The code is 4711" }).click();
	await expect(message(bo.page, "The code is 4711")).toBeFocused();
	await expect(message(bo.page, "The code is 4711")).toHaveAccessibleName(/pinned/);
	await act(bo.page, "The key hangs", "Pin for everybody");
	await bos.getByRole("link", { name: "2 pinned messages" }).click();
	await expect(bo.page.getByRole("heading", { name: "Pinned messages" })).toBeVisible();
	const list = bo.page.getByRole("list", { name: "Pinned messages" });
	await expect(list.getByRole("listitem")).toHaveText([/The key hangs in the shed/, /The code is 4711/]);
	await expectAccessible(bo.page);
	await list.getByRole("link", { name: /4711/ }).click();
	await expect(message(bo.page, "The code is 4711")).toBeFocused();
	await act(bo.page, "The code is 4711", "Unpin");
	await expect(bar.getByRole("button", { name: "Pinned: The key hangs in the shed" })).toBeVisible();
	await expect(alva.page.getByRole("link", { name: "2 pinned messages" })).toHaveCount(0);
});

test("[I5] a star is mine alone, on a page that opens without a network, and leads to the message", async ({
	family,
}) => {
	const [alva, bo] = [await family.open("alva"), await family.open("bo")];
	await untilInstalled(alva.page);
	const starred = new URL("/starred", alva.page.url()).href;
	await say(alva.page, "Grandma's birthday is on the fourth");
	await expect(message(bo.page, "birthday")).toBeVisible();
	await act(alva.page, "birthday", "Star");
	await expect(message(alva.page, "birthday")).toHaveAccessibleName(/starred/);
	await alva.goOffline();
	await alva.page.goto(starred);
	const list = alva.page.getByRole("list", { name: "Starred messages" });
	await expect(list.getByRole("listitem")).toHaveCount(1);
	await expectAccessible(alva.page);
	await list.getByRole("link", { name: /birthday/ }).click();
	await expect(message(alva.page, "birthday")).toBeFocused();
	await act(alva.page, "birthday", "Remove star");
	await alva.page.goto(starred);
	await expect(alva.page.getByText("Nothing is starred yet.", { exact: false })).toBeVisible();
	await expect(message(bo.page, "birthday")).not.toHaveAccessibleName(/starred/);
});
