import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, expect, it } from "vitest";
import { encodePresence } from "../../../server/sync/encode-presence.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { opcodes, openRawSync, type RawSync } from "../../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;
let [alva, bo]: SignedInPerson[] = [];
let thread: string;
let program: string;
beforeEach(async () => {
	house = await openServer({});
	url = await house.app.listen();
	[alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	thread = threadDocumentName(await house.threadId(), 0);
	const made = await house.ask("POST", "/api/tokens", { ...alva, body: { name: "Weather", scope: "write" } });
	program = String(made.body.token);
});
afterEach(() => house.close());

async function join(token: string | undefined): Promise<RawSync> {
	const socket = await openRawSync(url, "", {});
	expect(await socket.open(thread, token ?? "")).toBe("ok");
	return socket;
}

function tell(socket: RawSync, client: number, typing: boolean): void {
	const state = encodePresence(client, 1, { member: "", typing });
	socket.send(thread, opcodes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, state));
}

/** Everything a socket was told of who is here. */
const heard = (socket: RawSync) =>
	socket.frames
		.filter(({ opcode }) => opcode === opcodes.awareness)
		.map(({ payload }) => Buffer.from(payload).toString())
		.join();

it("a program is seen writing, and makes nobody online", async () => {
	const [bot, family] = [await join(program), await join(bo?.token)];
	tell(bot, 7, false);
	// Asked behind it on the same socket, so that it has been looked at.
	await bot.update(thread, Uint8Array.of(0, 0), "update");
	tell(family, 8, false);
	await family.until("Bo to be here", () => heard(family).includes(String(bo?.memberId)) || undefined);
	expect(heard(family)).not.toContain(alva?.memberId);
	const typing = await join(program);
	tell(typing, 9, true);
	await family.until("the program to write", () => heard(family).includes(String(alva?.memberId)) || undefined);
	for (const socket of [bot, family, typing]) socket.close();
});

it("a program that was here makes nobody seen", async () => {
	const seen = async () =>
		Object.fromEntries(
			(await house.database.selectFrom("members").select(["name", "seen_at"]).execute()).map((one) => [
				one.name,
				one.seen_at,
			]),
		);
	const bot = await join(program);
	bot.close();
	await bot.until("the end", () => bot.ended() ?? undefined);
	const family = await join(bo?.token);
	family.close();
	await expect.poll(seen).toEqual({ Alva: null, Bo: "2026-05-01T08:00:00.000Z" });
});
