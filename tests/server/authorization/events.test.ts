import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LiveEvent, type SaidEvent, saidEvents } from "../../../server/live/live-events.ts";
import { aPhoto } from "../../support/attached-files.ts";
import { type LiveSocket, openLiveSocket } from "../../support/live-socket.ts";
import { openWords } from "../../support/say-to-gate.ts";
import { canary, type House, insiders, openHouse, programs, type Role, roles } from "./roles.ts";

let house: House;
beforeAll(async () => {
	house = await openHouse();
});
afterAll(() => house.close());

const ok = { ok: true };
const unknown = { error: "thread_not_found" };
const readOnly = { error: "read_only" };
type Answer = typeof ok | typeof unknown | typeof readOnly;

/** What whoever is let in is answered to each event, of the family thread and of one that is none of theirs. */
type SaidRow = { said: (threadId: string) => object; mine: Answer; mineAsReader: Answer; theirs: Answer };
const said: Record<SaidEvent, SaidRow> = {
	"thread:join": { said: (threadId) => ({ threadId }), mine: ok, mineAsReader: ok, theirs: unknown },
	// Whoever leaves learns nothing by it.
	"thread:leave": { said: (threadId) => ({ threadId }), mine: ok, mineAsReader: ok, theirs: ok },
	typing: {
		said: (threadId) => ({ threadId, isTyping: false }),
		...{ mine: ok, mineAsReader: readOnly, theirs: unknown },
	},
};

/** What makes the server tell each event. */
const told: Record<LiveEvent, (who: LiveSocket) => Promise<unknown>> = {
	"message:new": () => say(canary),
	typing: (teller) => teller.ask("typing", { threadId: house.threadId, isTyping: true }),
	"message:updated": changeWords,
	"message:deleted": takeBack,
	"file:status": settleFile,
};

const junk = [undefined, null, 7, "x", [], {}, { threadId: 7 }, { threadId: "__proto__" }, { threadId: ["x"] }];

function say(body: string) {
	house.server.pass(10_000);
	const path = `/api/threads/${house.threadId}/messages`;
	return house.server.ask("POST", path, { token: house.people.owner.token, body: { body } });
}

async function changeWords() {
	const { message } = (await say("not yet the words")).body as { message: { id: string } };
	const path = `/api/threads/${house.threadId}/messages/${message.id}`;
	await house.server.ask("PATCH", path, { token: house.people.owner.token, body: { body: canary } });
}

async function takeBack() {
	const { message } = (await say(canary)).body as { message: { id: string } };
	const path = `/api/threads/${house.threadId}/messages/${message.id}`;
	await house.server.ask("DELETE", path, { token: house.people.owner.token });
}

async function settleFile() {
	const words = openWords(house.server);
	const file = aPhoto(words.id());
	expect(await words.sayWith(house.people.owner, house.threadId, [file])).toBe("accepted");
	await house.server.app.files.settle(file.id, { status: "failed", reason: "unreadable" });
}

const connect = (role: Role) => openLiveSocket(house.url, { auth: { token: house.people[role].token } });
const isIn = (role: Role) => [...insiders, ...programs].some((inside) => inside === role);

describe("who may say and hear what on Socket.IO", () => {
	it("has a row for each event that can be said", () => {
		expect(Object.keys(said).sort()).toEqual(Object.keys(saidEvents).sort());
	});

	const cells = Object.entries(said).flatMap(([event, row]) => roles.map((role) => ({ event, row, role })));

	it.each(cells)("[I5] $role says $event", async ({ event, row, role }) => {
		const socket = await connect(role);
		if (!isIn(role)) expect(socket.refusal()).toBe("unauthenticated");
		else {
			expect(await socket.ask(event, row.said(house.threadId))).toEqual(
				role === "reader" ? row.mineAsReader : row.mine,
			);
			expect(await socket.ask(event, row.said(house.people.owner.memberId))).toEqual(row.theirs);
			for (const rubbish of junk) expect(await socket.ask(event, rubbish)).toEqual({ error: "bad_request" });
			// The same without asking for an answer: nobody is hurt by it.
			for (const rubbish of junk) socket.socket.emit(event, rubbish, rubbish);
			expect(await socket.ask("thread:leave", { threadId: house.threadId })).toEqual(ok);
		}
		socket.close();
	});

	it.each(Object.entries(told))("[I5] who hears %s", async (event, tell) => {
		const teller = await connect("adult");
		const sockets = await Promise.all(roles.map(async (role) => ({ role, socket: await connect(role) })));
		for (const { role, socket } of sockets) {
			if (isIn(role)) await socket.ask("thread:join", { threadId: house.threadId });
			else socket.socket.emit("thread:join", { threadId: house.threadId });
		}
		await tell(teller);
		const isEvent = (heard: { event: string }) => heard.event === event;
		// Whoever says it on a device of theirs is told nothing of it there.
		const hears = (role: Role) => isIn(role) && !(event === "typing" && role === "adult");
		for (const { role, socket } of sockets) {
			if (hears(role)) await socket.until(`the ${event} for ${role}`, () => socket.heard.find(isEvent));
		}
		expect(sockets.filter(({ socket }) => socket.heard.some(isEvent)).map(({ role }) => role)).toEqual(
			roles.filter(hears),
		);
		for (const { socket } of [...sockets, { socket: teller }]) socket.close();
	});
});
