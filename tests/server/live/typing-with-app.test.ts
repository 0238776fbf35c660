import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Awareness } from "y-protocols/awareness";
import { Doc } from "yjs";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
let bot: LiveSocket;
let app: App;

beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
	bot = await openLiveSocket(url, { auth: { token: bo.token } });
	await bot.ask("thread:join", { threadId });
	app = await openApp(alva);
});
afterEach(async () => {
	bot.close();
	app.close();
	await house.close();
});

type App = {
	awareness: Awareness;
	isTyping: (memberId: string) => boolean;
	until: (check: () => boolean) => Promise<void>;
	close: () => void;
};

/** A page that has the family thread open. */
async function openApp({ token }: SignedInPerson): Promise<App> {
	const socket = new HocuspocusProviderWebsocket({ url: `${url.replace("http", "ws")}/sync` });
	const document = new Doc();
	const awareness = new Awareness(document);
	awareness.setLocalState({ typing: false });
	const name = threadDocumentName(threadId, 0);
	const provider = new HocuspocusProvider({ websocketProvider: socket, name, document, awareness, token });
	await new Promise<void>((resolve) => {
		provider.on("synced", () => resolve());
		provider.attach();
	});
	return {
		awareness,
		isTyping: (memberId) =>
			[...awareness.getStates().values()].some((state) => state.member === memberId && state.typing === true),
		until: (check) =>
			new Promise((resolve) => {
				const look = () => {
					if (check()) resolve();
				};
				awareness.on("change", look);
				look();
			}),
		close() {
			provider.destroy();
			socket.destroy();
		},
	};
}

const typingHeard = () => bot.heard.filter(({ event }) => event === "typing").map(({ payload }) => payload);

describe("typing between the app and programs", () => {
	it("in the app is heard on Socket.IO, with its end", async () => {
		app.awareness.setLocalState({ typing: true });
		await bot.until("her typing", () => typingHeard()[0]);
		app.awareness.setLocalState({ typing: false });
		await bot.until("its end", () => typingHeard()[1]);
		expect(typingHeard()).toEqual([
			{ threadId, userId: alva.memberId, isTyping: true },
			{ threadId, userId: alva.memberId, isTyping: false },
		]);
	});

	it("in the app ends for programs when the page is closed", async () => {
		app.awareness.setLocalState({ typing: true });
		await bot.until("her typing", () => typingHeard()[0]);
		app.close();
		expect(await bot.until("its end", () => typingHeard()[1])).toMatchObject({ isTyping: false });
	});

	it("[I5] on Socket.IO is seen in the app under the member's name, and is gone after six seconds", async () => {
		expect(await bot.ask("typing", { threadId, isTyping: true })).toEqual({ ok: true });
		await app.until(() => app.isTyping(bo.memberId));
		await app.until(() => !app.isTyping(bo.memberId));
		// Who says it does not hear it.
		expect(typingHeard()).toEqual([]);
	});

	it("[I5] is heard by the other programs of the thread and by nobody outside it", async () => {
		const cleo = await house.signedIn("cleo");
		const hers = await openLiveSocket(url, { auth: { token: cleo.token } });
		const notJoined = await openLiveSocket(url, { auth: { token: alva.token } });
		await hers.ask("thread:join", { threadId });
		await bot.ask("typing", { threadId, isTyping: true });
		await hers.until("his typing", () => hers.heard.find(({ event }) => event === "typing"));
		expect(await bot.ask("typing", { threadId: bo.memberId, isTyping: true })).toEqual({ error: "thread_not_found" });
		await notJoined.ask("thread:join", { threadId });
		expect(notJoined.heard).toEqual([]);
		hers.close();
		notJoined.close();
	});

	it("[I5] is told nowhere of a member who does not show it, by whatever program they type", async () => {
		const hers = await openLiveSocket(url, { auth: { token: alva.token } });
		await hers.ask("thread:join", { threadId });
		await house.ask("PATCH", "/api/me", { token: bo.token, body: { shows: { typing: false } } });
		expect(await bot.ask("typing", { threadId, isTyping: true })).toEqual({ ok: true });
		await house.ask("POST", `/api/threads/${threadId}/messages`, { token: bo.token, body: { body: "said behind it" } });
		await hers.until("what was said behind it", () => hers.heard.find(({ event }) => event === "message:new"));
		expect(hers.heard.map(({ event }) => event)).toEqual(["message:new"]);
		expect(app.isTyping(bo.memberId)).toBe(false);
		hers.close();
	});
});
