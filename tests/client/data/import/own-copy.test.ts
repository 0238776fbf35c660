import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ReadForeign, readForeign } from "../../../../client/data/import/read-foreign.ts";
import type { KeepsakeShape } from "../../../../client/data/keepsake/keepsake.ts";
import { makeKeepsake } from "../../../../client/data/keepsake/make-keepsake.ts";
import { createTakeFile } from "../../../../client/data/keepsake/take-file.ts";
import { sha256 } from "../../../../client/data/sha256.ts";
import { threadOfImport } from "../../../../shared/import/plan-import.ts";
import type { PageWords } from "../../../../shared/keepsake/page-words.ts";
import { type AtHome, openAtHome, reaches, rowOf } from "../../../support/family-pages.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../../support/server.ts";

let server: TestServer;
let alva: AtHome;
let bo: SignedInPerson;
beforeEach(async () => {
	server = await openServer({ SEGMENT_MESSAGES: "4" });
	bo = await server.signedIn("bo");
	alva = await openAtHome(server, "alva");
});
afterEach(() => server.close());

const said = (...[word]: unknown[]) => String(word);
const words = {
	...{ language: "en", heading: "Copy", about: [], contents: "", search: "", date: "", found: "", none: "", clear: "" },
	...{ notHere: "", smaller: "", nameOf: said, day: said, clock: said, event: said, forwarded: "", imported: said },
	...{ replyTo: said, file: said, lack: said },
} as unknown as PageWords;

async function copyOf(threadId: string, shape: KeepsakeShape): Promise<File> {
	const row = rowOf(alva.page, threadId);
	if (row === undefined) throw new Error("no thread");
	const { id, kind, title, members, createdAt, open } = row.record;
	const people = alva.page.family.get().members.map(({ id: one, name, username, role, active }) => ({
		...{ id: one, name, username, role, active },
	}));
	const { blob } = await makeKeepsake({
		...{ me: alva.id, words, shape, onStep: () => undefined, signal: new AbortController().signal },
		head: { madeAt: "2026-11-20T12:00:00.000Z", madeBy: alva.id, family: { name: "Lindgren" }, people },
		threads: [{ id, kind, title, members, createdAt, shownTitle: row.title, segments: open + 1 }],
		readThrough: await alva.page.openReadThrough(),
		takeFile: createTakeFile(alva.page.files, alva.id),
	});
	return new File([blob], shape === "page" ? "Hearth.html" : "Hearth.zip");
}

/** What a reader of a copy learns, whatever the ids in it. */
async function told({ chats, open }: ReadForeign) {
	const [{ messages = [], people = [] } = {}] = chats;
	const nameOf = (key: string) => people.find((one) => one.key === key)?.name;
	return Promise.all(
		messages.map(async ({ at, by, body, replyTo, earlier, reactions, files }) => ({
			...{ at, body, earlier, by: nameOf(by) },
			answers: messages.findIndex(({ sign }) => sign === replyTo),
			reactions: reactions.map((one) => [one.emoji, one.people.map(nameOf)]),
			files: await Promise.all(files.map(async ({ ref, name }) => [name, await (await open(ref ?? ""))?.text()])),
		})),
	);
}

it.each(["folder", "page"] as const)(
	"a copy of ours (%s) is brought in, and copied again it says the same",
	async (shape) => {
		const threadId = await server.threadId();
		const path = `/api/threads/${threadId}/messages`;
		const file = await alva.page.files.keep(new File(["to the lake"], "trip.txt", { type: "text/plain" }), "usual");
		const thread = alva.page.openThread(threadId);
		await thread.say("look at this <b>", [file]);
		await reaches(alva.page.unsent, ({ waiting, files }) => waiting + files === 0);
		const first = (await server.ask("GET", path, { token: bo.token })).body.messages as { id: string }[];
		const of = first[0]?.id ?? "";
		for (let number = 0; number < 6; number += 1) {
			server.pass(60_000);
			await server.ask("POST", path, { token: bo.token, body: { body: `answer ${number}`, replyTo: of } });
		}
		await server.ask("PATCH", `${path}/${of}`, {
			token: (await server.signInAgain("alva")).token,
			body: { body: "look!" },
		});
		await server.ask("PUT", `${path}/${of}/reactions/${encodeURIComponent("❤️")}`, { token: bo.token });
		await reaches(thread.view, ({ items }) => items.some((one) => one.type === "message" && one.reactions.length > 0));

		const copy = await copyOf(threadId, shape);
		const read = await readForeign(copy);
		const before = await told(read);
		expect(before).toHaveLength(7);
		expect(before[0]).toMatchObject({
			body: "look!",
			files: [["trip.txt", "to the lake"]],
			reactions: [["❤️", ["Bo"]]],
		});
		expect(before[0]?.earlier.map(({ body }) => body)).toEqual(["look at this <b>"]);

		const [chat] = read.chats;
		if (chat === undefined) throw new Error("nothing in it");
		const group = threadOfImport(chat, alva.id, sha256);
		const imports = await alva.page.openImports();
		imports.begin(copy, {
			...{ number: 0, threadId: group, start: { title: "Ours", memberIds: [bo.memberId] } },
			matched: chat.people.map(({ key, member }) => [key, member]),
		});
		await reaches(imports.state, ({ kind }) => kind === "done" || kind === "failed");
		expect(imports.state.get()).toMatchObject({ kind: "done", outcome: { brought: 7, left: 0, omitted: 0 } });
		await reaches(alva.page.threads, () => rowOf(alva.page, group)?.isLoading === false);
		await reaches(alva.page.unsent, ({ files }) => files === 0);
		expect(await told(await readForeign(await copyOf(group, shape)))).toEqual(before);
	},
);
