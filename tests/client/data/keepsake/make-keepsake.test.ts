import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Keepsake, KeepsakeWish } from "../../../../client/data/keepsake/keepsake.ts";
import { makeKeepsake } from "../../../../client/data/keepsake/make-keepsake.ts";
import type { PageWords } from "../../../../shared/keepsake/page-words.ts";
import { readExport } from "../../../../shared/keepsake/read-export.ts";
import { aPhoto } from "../../../support/attached-files.ts";
import { type AtHome, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

let server: TestServer;
let threadId: string;
let token: string;

/** A conversation in segments of four. */
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	token = (await server.signedIn("bo")).token;
	threadId = await server.threadId();
	for (let number = 1; number <= 10; number += 1) await say(`letter ${number}`);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await server.close();
});

async function say(body: string): Promise<void> {
	server.pass(60_000);
	await server.ask("POST", `/api/threads/${threadId}/messages`, { token, body: { body } });
}

const said = (...[word]: unknown[]) => String(word);
const words: PageWords = {
	...{ language: "en", heading: "Copy", about: [], contents: "Contents", search: "Search", date: "Day" },
	...{ found: "{count}", none: "None", clear: "Clear", notHere: "(not here)", smaller: "(smaller)" },
	...{
		nameOf: said,
		names: (ids) => ids.join(", "),
		day: said,
		clock: said,
		event: ({ event }) => event.kind,
		replyTo: said,
		forwarded: "Forwarded",
		imported: said,
		file: ({ name }) => name,
	},
	lack: ({ from, to }) => `lacks ${from} to ${to}`,
};

async function copyOf({ id: me, page }: AtHome, more: Partial<KeepsakeWish>): Promise<Keepsake> {
	const row = rowOf(page, threadId);
	if (row === undefined) throw new Error("no thread");
	const { id, kind, title, members, createdAt, open } = row.record;
	return makeKeepsake({
		me,
		head: { madeAt: "2026-11-20T12:00:00.000Z", madeBy: me, family: { name: "Lindgren" }, people: [] },
		threads: [{ id, kind, title, members, createdAt, shownTitle: row.title, segments: open + 1 }],
		words,
		shape: "page",
		readThrough: await page.openReadThrough(),
		takeFile: null,
		onStep: () => undefined,
		signal: new AbortController().signal,
		...more,
	});
}

async function exportedIn({ blob }: Keepsake) {
	const read = readExport(await blob.text());
	if (!read.ok) throw new Error(read.code);
	return read.exported;
}

async function bodiesIn(copy: Keepsake): Promise<string[]> {
	const { threads } = await exportedIn(copy);
	return threads.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === "message" ? [entry.body] : [])));
}

const letters = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `letter ${from + at}`);
const held = async ({ browser }: AtHome) =>
	(await browser.keys("facts")).filter((key) => key.startsWith("held ")).length;

describe("a copy to keep", () => {
	it("[I4] holds a conversation from its first message to its last, each once, without a network too", async () => {
		const alva = await openAtHome(server, "alva");
		await vi.waitFor(async () => expect(await held(alva)).toBe(2));
		alva.browser.cutOff();
		const steps: number[] = [];
		const copy = await copyOf(alva, { onStep: ({ done }) => steps.push(done) });
		expect(await bodiesIn(copy)).toEqual(letters(1, 10));
		expect(copy).toMatchObject({ messages: 10, cutThreads: [], missingFiles: 0 });
		expect(steps).toEqual([1, 2, 3]);
		const page = await copy.blob.text();
		expect(page.match(/<article /g)).toHaveLength(10);
		expect(page.match(/class="day"/g), "all of one day").toHaveLength(1);
	});

	it("says what this device does not hold, and who is asked again has it", async () => {
		const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
			throw new DOMException("no room", "QuotaExceededError");
		});
		const cleo = await openAtHome(server, "cleo");
		cleo.browser.cutOff();
		const copy = await copyOf(cleo, {});
		expect(copy.cutThreads).toEqual(["Family Chat"]);
		const { threads } = await exportedIn(copy);
		expect(threads[0]?.lacks).toEqual([
			{ from: 1, to: 4 },
			{ from: 5, to: 8 },
		]);
		expect(await copy.blob.text()).toContain("lacks 1 to 4");
		full.mockRestore();
		cleo.browser.plugIn();
		await reaches(cleo.page.connection, ({ kind }) => kind === "live");
		expect(await bodiesIn(await copyOf(cleo, {}))).toEqual(letters(1, 10));
	});

	it("[I1] leaves the place of a file that is not to be had, and carries the bytes of one that is", async () => {
		const alva = await openAtHome(server, "alva");
		const thread = alva.page.openThread(threadId);
		const [here, away] = [
			aPhoto("0199f0a0-0000-7000-8000-000000000001"),
			aPhoto("0199f0a0-0000-7000-8000-000000000002"),
		];
		await thread.say("two photos", [here, { ...away, name: "fog.jpg" }]);
		await vi.waitFor(() => expect(alva.page.unsent.get().waiting).toBe(0));
		const bytes = new Blob([new Uint8Array(500_000).fill(7)], { type: "image/jpeg" });
		const takeFile: KeepsakeWish["takeFile"] = async ({ id }) => (id === here.id ? { bytes, is: "whole" } : null);
		const copy = await copyOf(alva, { takeFile });
		expect(copy).toMatchObject({ files: 1, missingFiles: 1, smallerFiles: 0 });
		const page = await copy.blob.text();
		expect(page).toContain("fog.jpg <span>(not here)</span>");
		const address =
			new RegExp(`data-file="${here.id}"[^>]* src="data:image/jpeg;base64,([^"]+)"`).exec(page)?.[1] ?? "";
		expect(Buffer.from(address, "base64").equals(new Uint8Array(await bytes.arrayBuffer()))).toBe(true);
		thread.close();
	});

	it("holds a poll with its answers and who has chosen them, in its words and in its data", async () => {
		const alva = await openAtHome(server, "alva");
		const thread = alva.page.openThread(threadId);
		const poll = { options: ["Pizza", "Lentil <soup>"], several: false };
		await thread.ask("What do we cook?", poll);
		await vi.waitFor(() => expect(alva.page.unsent.get().waiting).toBe(0));
		const asked = thread.view.get().items.findLast((item) => item.type === "message");
		await thread.speakOf.vote(asked?.type === "message" ? asked.id : "", [1]);
		await vi.waitFor(() => expect(thread.view.get().items.at(-1)).toMatchObject({ poll: { voters: 1, waits: false } }));
		const copy = await copyOf(alva, {});
		expect(await copy.blob.text()).toContain(`<li dir="auto">Lentil &lt;soup&gt; – ${alva.id}</li>`);
		const entries = (await exportedIn(copy)).threads[0]?.entries ?? [];
		expect(entries.slice(-2)).toMatchObject([
			{ kind: "message", body: "What do we cook?", poll },
			{ kind: "vote", choices: [1] },
		]);
		thread.close();
	});

	it("ends when it is told to, and makes nothing", async () => {
		const alva = await openAtHome(server, "alva");
		const ending = new AbortController();
		const onStep = () => ending.abort();
		await expect(copyOf(alva, { onStep, signal: ending.signal })).rejects.toThrow("aborted");
	});
});
