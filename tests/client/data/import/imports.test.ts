import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportState, Imports, ImportWish } from "../../../../client/data/import/imports.ts";
import { readForeign } from "../../../../client/data/import/read-foreign.ts";
import { createZip } from "../../../../client/data/keepsake/zip.ts";
import { sha256 } from "../../../../client/data/sha256.ts";
import { threadOfImport } from "../../../../shared/import/plan-import.ts";
import { type AtHome, openAtHome, reaches } from "../../../support/family-pages.ts";
import { openServer, type TestServer } from "../../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let bo: string;
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "50" });
	bo = (await server.signedIn("bo")).memberId;
	alva = await openAtHome(server, "alva");
});
afterEach(() => server.close());

const line = (number: number) => `${String((number % 28) + 1).padStart(2, "0")}/01/2019, 09:05 - Oma: words ${number}`;
const lines = (count: number) => Array.from({ length: count }, (_, number) => line(number));
const withFiles = [
	"02/02/2020, 09:05 - Bosse: trip.txt (file attached)",
	"a caption",
	"02/02/2020, 09:06 - Bosse: gone.txt (file attached)",
];

async function zipOf(chat: readonly string[]): Promise<File> {
	const zip = createZip(new Date("2026-11-20T12:00:00Z"));
	await zip.add("WhatsApp Chat with Oma.txt", new Blob([chat.join("\n")]));
	await zip.add("trip.txt", new Blob(["to the lake"], { type: "text/plain" }));
	return new File([zip.end()], "WhatsApp Chat with Oma.zip");
}

async function wishFor(chosen: File): Promise<ImportWish> {
	const { chats } = await readForeign(chosen);
	const [chat] = chats;
	if (chat === undefined) throw new Error("nothing in it");
	const threadId = threadOfImport(chat, alva.id, sha256);
	return { number: 0, threadId, start: { title: chat.title, memberIds: [bo] }, matched: [["Bosse", bo]] };
}

const ends = (imports: Imports, kind: ImportState["kind"]) => reaches(imports.state, (state) => state.kind === kind);

async function bring(chosen: File): Promise<ImportState> {
	const imports = await alva.page.openImports();
	imports.heed();
	imports.begin(chosen, await wishFor(chosen));
	await reaches(imports.state, ({ kind }) => kind !== "running" && kind !== "resting");
	return imports.state.get();
}

async function listed(threadId: string) {
	const { token } = await server.signedIn("bo");
	const all: {
		body: string;
		imported: { from: string; member?: string };
		attachments: { name: string; status: string }[];
	}[] = [];
	for (let cursor: string | null = ""; cursor !== null; ) {
		const path: string = `/api/threads/${threadId}/messages?limit=200${cursor && `&cursor=${cursor}`}`;
		const { messages, nextCursor } = (await server.ask("GET", path, { token })).body;
		all.push(...(messages as typeof all));
		cursor = nextCursor as string | null;
	}
	return all;
}

describe("an import", () => {
	it("[I3] brings a conversation with its people, dates and files into a group, once, and what is new of a longer export", async () => {
		const first = await bring(await zipOf([...lines(3), ...withFiles]));
		expect(first).toMatchObject({ kind: "done", outcome: { brought: 4, there: 0, omitted: 1, left: 0 } });
		if (first.kind !== "done") throw new Error("not done");
		const messages = await listed(first.threadId);
		expect(messages.map(({ body }) => body)).toEqual(["words 0", "words 1", "words 2", "a caption"]);
		expect(messages.at(-1)?.imported).toMatchObject({ from: "Bosse", member: bo });
		await reaches(alva.page.unsent, ({ files }) => files === 0);
		const thread = await server.ask("GET", `/api/threads/${first.threadId}`, await server.signedIn("bo"));
		expect(thread.body).toMatchObject({ title: "Oma", kind: "group" });
		expect(await bring(await zipOf([...lines(3), ...withFiles, "03/03/2021, 10:00 - Oma: and more"]))).toMatchObject({
			outcome: { brought: 1, there: 4 },
		});
		expect((await listed(first.threadId)).slice(0, 4).map(({ body }) => body)).toEqual(
			messages.map(({ body }) => body),
		);
	});

	it("[I1] goes on after a reload where it was, and is done by then", async () => {
		const chosen = await zipOf(lines(450));
		const wish = await wishFor(chosen);
		const imports = await alva.page.openImports();
		imports.begin(chosen, wish);
		await reaches(imports.state, (state) => state.kind === "running" && state.done >= 100);
		// The page is gone in the midst of it.
		alva.browser.cutOff();
		await reaches(imports.state, (state) => state.kind === "running" && state.isWaiting);
		const next = alva.browser.openPage();
		alva.browser.plugIn();
		const after = await next.openImports();
		await ends(after, "done");
		await ends(imports, "done");
		expect((await listed(wish.threadId)).map(({ body }) => body).toSorted()).toEqual(
			lines(450)
				.map((_, number) => `words ${number}`)
				.toSorted(),
		);
		const last = await alva.browser.openPage().openImports();
		expect(last.state.get().kind).toBe("resting");
	});

	it("waits where there is no network, and is stopped by the person alone", async () => {
		const imports = await alva.page.openImports();
		alva.browser.cutOff();
		const chosen = await zipOf(lines(10));
		const wish = await wishFor(chosen);
		imports.begin(chosen, wish);
		await reaches(imports.state, (state) => state.kind === "running" && state.isWaiting);
		imports.stop();
		await ends(imports, "stopped");
		expect(imports.state.get()).toMatchObject({ outcome: { brought: 0 } });
		imports.heed();
		imports.begin(chosen, wish);
		alva.browser.plugIn();
		await ends(imports, "done");
		expect(await listed(wish.threadId)).toHaveLength(10);
	});

	it("[I5] says why the server will have none of it", async () => {
		const imports = await alva.page.openImports();
		const chosen = await zipOf(lines(3));
		imports.begin(chosen, { ...(await wishFor(chosen)), threadId: await server.threadId(), start: null });
		await ends(imports, "failed");
		expect(imports.state.get()).toMatchObject({ code: "not_allowed", outcome: { brought: 0 } });
	});
});
