import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { cast, credentialsOf } from "../support/cast.ts";
import { counted } from "../support/counted.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { call, familyThreadId, joinFamily, type SignedInProgram } from "../support/rest.ts";
import { type RunningServer, startServer, wholeProgram } from "../support/running-server.ts";
import { formats, left, readLeftDevice } from "./fixtures/left-device.ts";
import { noNetwork, refusedWith } from "./support/browser-device.ts";
import { composer, expectState, familyChat, log, message, threadLink, untilInstalled } from "./support/conversation.ts";
import { putDevice } from "./support/device-copy.ts";
import { expect, test } from "./support/family.ts";

/** Messages that the family has written since; the real time ceiling of three writers is 6,000 a minute. */
const since = process.env.PROVE ? 5_000 : 900;
const year = 365 * 24 * 3_600_000;

// High enough for a message that is longer than any that is sent.
test.use({ browserOptions: { viewport: { width: 1280, height: 6_000 } } });

test("there is a kept device of a released format to try", () => {
	expect(formats().length).toBeGreaterThan(0);
});

for (const format of formats()) {
	test(`[I1] [I3] [I4] a device of format ${format}, a year in a drawer: it opens offline, catches up over ${since} messages, sends what waited once`, async ({
		newDevice,
	}) => {
		test.setTimeout(240_000);
		const folder = makeDataFolder();
		const kept = readLeftDevice(format);
		writeFileSync(join(folder.path, "hearth.db"), kept.server);
		const env = { SEGMENT_MESSAGES: "100" };
		const server = await startServer({ dataDir: folder.path, port: 0, env, command: wholeProgram });
		try {
			const alva = await signInProgram(server, "alva");
			const threadId = await familyThreadId(alva);
			await letAYearPass(alva, threadId);

			const { page, context, goOffline, goOnline, allow } = await newDevice();
			allow(noNetwork);
			// The browser asks for an icon of the plain page, and there is none.
			allow(refusedWith(404));
			await page.goto(new URL("/sign-in", server.url).href);
			await untilInstalled(page);
			await page.goto(new URL("/healthz", server.url).href);
			await putDevice(page, kept.device);
			await context.addCookies([{ name: "hearth", value: kept.token, url: server.url, httpOnly: true }]);

			await goOffline();
			await page.goto(new URL(`/threads/${threadId}`, server.url).href);
			await expect(message(page, "last year 19")).toBeVisible();
			await goToTheEnd(page);
			for (const text of left.waiting) await expectState(page, text, "Waiting");
			await expectState(page, "endless", "Waiting");
			await expect(message(page, "Good night")).toBeVisible();
			await expect(composer(page)).toHaveValue(left.draft);
			await expect(page.getByText("You, Alva, Cleo")).toBeVisible();

			await goOnline();
			await expect(page.getByText("You, Alva, Didi")).toBeVisible();
			await expect(page.getByRole("status").filter({ hasText: /waiting|Sending/ })).toHaveCount(0);
			await goToTheEnd(page);
			await expectState(page, "endless", "Not sent");
			await expect(message(page, "endless")).toContainText("This message is too long.");
			for (const text of left.waiting) await expectState(page, text, "Sent");
			await expect(composer(page)).toHaveValue(left.draft);
			await expect(page.getByRole("alert").filter({ hasText: /older day|differently|room|storage/ })).toHaveCount(0);

			const bodies = await everything(alva, threadId);
			expect(bodies.slice(0, left.said.length + 1)).toEqual([...left.said, "Good night"]);
			expect(bodies.slice(-left.waiting.length)).toEqual(left.waiting);
			expect(bodies).toHaveLength(left.said.length + 1 + since + left.waiting.length);
			// By and by the whole year is on the device: the same words, without a network.
			const segments = Math.ceil((bodies.length - 40) / 100) + 2;
			await expect.poll(() => page.evaluate(countThreadDocuments), { timeout: 60_000 }).toBe(segments);
			await goOffline();
			await page.reload();
			await goToTheEnd(page);
			await expectState(page, "unsent 3", "Sent");
			await expectState(page, "endless", "Not sent");
			await expect(threadLink(page, familyChat)).toBeVisible();
			await expect(log(page)).toBeVisible();
			counted(`format ${format}: ${bodies.length} messages in ${segments} segments caught up`);
		} finally {
			await server.kill();
			folder.remove();
		}
	});
}

/** Past whatever is unread, and past the message that is longer than the screen. */
async function goToTheEnd(page: Page): Promise<void> {
	const jump = page.getByRole("button", { name: /new message|Jump to latest/ });
	await expect(message(page, left.waiting[2]).or(jump).first()).toBeVisible();
	// What arrives meanwhile may take the button away in the moment it is pressed, or bring it back.
	await expect(async () => {
		if (await jump.isVisible()) await jump.click({ timeout: 1_000 });
		await expect(message(page, "endless")).toBeVisible({ timeout: 1_000 });
	}).toPass({ timeout: 20_000 });
}

/** Cleo goes, Didi comes, and three people write every day. */
async function letAYearPass(alva: SignedInProgram, threadId: string): Promise<void> {
	const { body } = await call(alva.url, alva.token, "GET", "/api/members");
	const cleo = (body.members as { id: string; name: string }[]).find(({ name }) => name === cast.cleo.name);
	const cleosProgram = await signInProgram({ url: alva.url }, "cleo");
	const writeAll = async (who: SignedInProgram, from: number, to: number) => {
		for (let day = from; day < to; day += 1) {
			const composedAt = new Date(Date.now() - year + (day * year) / since).toISOString();
			const path = `/api/threads/${threadId}/messages`;
			const { status } = await call(who.url, who.token, "POST", path, { body: `since then ${day}`, composedAt });
			expect(status).toBe(201);
		}
	};
	const third = Math.floor(since / 3);
	await Promise.all([writeAll(alva, 0, third), writeAll(cleosProgram, third, 2 * third)]);
	expect((await call(alva.url, alva.token, "DELETE", `/api/members/${cleo?.id}`)).status).toBe(204);
	await writeAll(await joinFamily(alva, cast.didi), 2 * third, since);
}

async function signInProgram({ url }: Pick<RunningServer, "url">, name: "alva" | "cleo"): Promise<SignedInProgram> {
	const { status, body } = await call(url, null, "POST", "/api/session", credentialsOf(cast[name]));
	expect(status).toBe(201);
	const { token, member, device } = body as { token: string; member: { id: string }; device: { id: string } };
	return { url, token, memberId: member.id, deviceId: device.id };
}

async function everything(who: SignedInProgram, threadId: string): Promise<string[]> {
	const bodies: string[] = [];
	let cursor = "";
	do {
		const path = `/api/threads/${threadId}/messages?order=asc&limit=200${cursor}`;
		const { body } = await call(who.url, who.token, "GET", path);
		bodies.push(...(body.messages as { body: string }[]).map((one) => one.body));
		cursor = body.nextCursor === null ? "" : `&cursor=${body.nextCursor}`;
	} while (cursor !== "");
	return bodies;
}

/** How many segments lie in IndexedDB. Runs in the page. */
async function countThreadDocuments(): Promise<number> {
	const [known] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith("hearth-1-"));
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open(known?.name ?? "");
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const names = await new Promise<IDBValidKey[]>((resolve) => {
		const found: IDBValidKey[] = [];
		const reading = database
			.transaction("updates")
			.objectStore("updates")
			.index("document")
			.openKeyCursor(null, "nextunique");
		reading.onsuccess = () => {
			if (reading.result === null) return resolve(found);
			found.push(reading.result.key);
			reading.result.continue();
		};
	});
	database.close();
	return names.filter((name) => String(name).startsWith("thread/")).length;
}
