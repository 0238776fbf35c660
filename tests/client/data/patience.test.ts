import "fake-indexeddb/auto";
import "../../support/report-error.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPatience } from "../../../client/data/patience.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { look, openAtHome, reaches } from "../../support/family-pages.ts";
import { openServer, type TestServer } from "../../support/server.ts";

describe("a flood", () => {
	let house: TestServer;
	beforeEach(async () => {
		house = await openServer({});
	});
	afterEach(() => house.close());

	it("is told when it goes on, loses nothing, and is told no more when all is sent", async () => {
		const { page } = await openAtHome(house, "alva");
		const threadId = await house.threadId();
		const { thread, shown } = look(page, threadId);
		await reaches(thread.view, ({ state }) => state === "ready");
		const { connection } = page;
		const isSent = () => connection.get().waiting === 0;

		for (let count = 1; count <= 20; count += 1) await thread.say(`${count}`, []);
		await reaches(connection, isSent);
		expect(connection.get().goesOnAt).toBeNull();
		// Twenty in ten seconds, of which nine are gone.
		house.pass(9_000);
		await thread.say("one too many", []);
		await reaches(connection, ({ goesOnAt }) => goesOnAt !== null);
		const msLeft = (connection.get().goesOnAt ?? 0) - performance.now();
		expect([msLeft > 0, msLeft <= 1_000, connection.get().waiting]).toEqual([true, true, 1]);
		house.pass(1_000);
		await reaches(connection, isSent);
		await reaches(connection, ({ goesOnAt }) => goesOnAt === null);
		expect(shown().filter((words) => words === "one too many")).toHaveLength(1);
		thread.close();
	}, 20_000);
});

describe("the patience a server asks for", () => {
	afterEach(() => vi.useRealTimers());

	it("is known to every page of the browser, and over a moment after its time", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
		const pages: ((event: { data: unknown }) => void)[] = [];
		const channel = {
			addEventListener: (_kind: string, hear: (event: { data: unknown }) => void) => pages.push(hear),
			postMessage: (data: unknown) => pages[1]?.({ data }),
		} as unknown as BroadcastChannel;
		const sending = createPatience(createTabs(channel));
		const other = createPatience(createTabs(channel));
		sending.ask(40_000);
		expect([sending.until.get(), other.until.get()]).toEqual([performance.now() + 40_000, performance.now() + 40_000]);
		await vi.advanceTimersByTimeAsync(40_500);
		expect(sending.until.get()).not.toBeNull();
		sending.ask(9_000);
		await vi.advanceTimersByTimeAsync(9_500);
		expect(sending.until.get()).not.toBeNull();
		await vi.advanceTimersByTimeAsync(1_000);
		expect([sending.until.get(), other.until.get()]).toEqual([null, null]);
		sending.stop();
		other.stop();
	});
});
