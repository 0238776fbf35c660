import { expectAccessible } from "./support/accessible.ts";
import { act } from "./support/actions.ts";
import { askAs } from "./support/ask.ts";
import { expectState, say } from "./support/conversation.ts";
import { expect, test } from "./support/family.ts";

test("who writes more than the server takes at once is told when it goes on, and all of it goes", async ({
	family,
}) => {
	const { page } = await family.open("alva");
	await say(page, "One by one");
	const threadId = new URL(page.url()).pathname.split("/").at(-1);
	for (let count = 2; count <= 20; count += 1) {
		await askAs(page, "POST", `/api/threads/${threadId}/messages`, { body: `Quickly, ${count}` });
	}
	await say(page, "One too many");
	await expectState(page, "One too many", "Waiting");
	const bar = page.getByRole("status").filter({ hasText: "The server asks for a little patience" });
	await expect(bar).toContainText(/sending goes on in \d+ seconds/);
	await act(page, "One too many", "Message info");
	const info = page.getByRole("dialog");
	await expect(info).toContainText(/Sending goes on by itself in \d+ seconds?\./);
	await expectAccessible(page);
	await page.keyboard.press("Escape");
	await expectState(page, "One too many", "Sent");
	await expect(bar).toHaveCount(0);
});
