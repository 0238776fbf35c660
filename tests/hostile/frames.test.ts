import * as encoding from "lib0/encoding";
import { afterEach, beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../shared/document-names.ts";
import { counted } from "../support/counted.ts";
import { createRandom, type Random } from "../support/random.ts";
import { opcodes, openRawSync, type RawSync } from "../support/raw-sync.ts";
import { openServer, type SignedInPerson, type TestServer } from "../support/server.ts";
import { attacks, outboxWithTwo } from "./support/attacks.ts";
import { makeMutant } from "./support/mutants.ts";

const seed = Number(process.env.SEED ?? 20_260_502);
const frames = process.env.PROVE === undefined ? 6_000 : 50_000;
const framesBetweenLooks = 300;

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;

beforeEach(async () => {
	house = await openServer({ LOG_LEVEL: "silent" });
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	threadId = await house.threadId();
});
afterEach(() => house.close());

const honest = [Y.encodeStateAsUpdate(outboxWithTwo()), ...Object.values(attacks)] as [Uint8Array, ...Uint8Array[]];

function documents(): [string, ...string[]] {
	return [
		outboxDocumentName(bo.deviceId, "page"),
		outboxDocumentName(alva.deviceId, "page"),
		threadDocumentName(threadId, 0),
		memberDocumentName(bo.memberId),
		memberDocumentName(alva.memberId),
		threadDocumentName(alva.memberId, 0),
		"__proto__",
		"",
	];
}

/** One frame of any type, well or badly formed, with an update, an awareness state, a token or noise inside. */
function sendOne(sync: RawSync, random: Random): void {
	if (random.between(0, 60) === 0) {
		sync.sendBytes(random.bytes(random.between(0, 60)));
		return;
	}
	const opcode = random.between(0, 12) === 0 ? random.between(9, 300) : random.pick(Object.values(opcodes) as [number]);
	sync.send(random.pick(documents()), opcode, (encoder) => {
		switch (random.between(0, 5)) {
			case 0:
				return encoding.writeUint8Array(encoder, random.bytes(random.between(0, 40)));
			case 1:
				encoding.writeVarUint(encoder, 0);
				return encoding.writeVarString(encoder, random.pick([bo.token, "cookie", "", "x".repeat(500)]));
			case 2:
				return encoding.writeVarUint8Array(encoder, awareness(random));
			case 3:
				return encoding.writeVarString(encoder, random.pick(["not json", "{}", '{"kind":"refused"}']));
			default:
				encoding.writeVarUint(encoder, random.between(0, 3));
				return encoding.writeVarUint8Array(encoder, makeMutant(random, honest));
		}
	});
}

function awareness(random: Random): Uint8Array {
	const encoder = encoding.createEncoder();
	const count = random.between(0, 3);
	encoding.writeVarUint(encoder, count);
	for (let n = 0; n < count; n += 1) {
		encoding.writeVarUint(encoder, random.between(0, 2 ** 32 - 1));
		encoding.writeVarUint(encoder, random.between(0, 2 ** 31));
		const states = [
			'{"typing":true}',
			`{"typing":true,"member":"${alva.memberId}"}`,
			"null",
			"[]",
			"{",
			'"x"',
		] as const;
		encoding.writeVarString(encoder, random.pick(states));
	}
	return encoding.toUint8Array(encoder);
}

async function openBo(): Promise<RawSync> {
	const sync = await openRawSync(url, "", { cookie: `hearth=${bo.token}` });
	for (const name of documents().slice(0, 4)) sync.send(name, opcodes.auth, writeToken);
	await sync.until("the first document", () => sync.frames.find((frame) => frame.opcode === opcodes.auth));
	return sync;
}

function writeToken(encoder: encoding.Encoder): void {
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarString(encoder, bo.token);
}

it(`[I5][I6][I7] ${frames} hostile frames of a member (seed ${seed}) touch nobody else`, {
	timeout: 600_000,
}, async () => {
	const random = createRandom(seed);
	const bodies: string[] = [];
	let sync = await openBo();
	for (let sent = 0; sent < frames; sent += 1) {
		if (sync.ended() !== null) sync = await openBo();
		sendOne(sync, random);
		// Frames of one document are handled one after the other: now and then the server gets to it.
		if (sent % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
		if (sent % framesBetweenLooks !== 0) continue;
		house.pass(10_000);
		const body = `Alva is undisturbed at ${sent}`;
		const said = await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { body } });
		expect(said.status).toBe(201);
		bodies.push(body);
	}
	sync.close();
	expect(await thread()).toEqual(bodies.map((body) => ({ body, authorId: alva.memberId })));
	expect((await house.ask("GET", "/api/session", { token: bo.token })).body).toMatchObject({ member: { name: "Bo" } });
	counted(`${frames} hostile frames, ${bodies.length} messages of somebody else in between, all there`);
});

async function thread(): Promise<{ body: string; authorId: string }[]> {
	const { body } = await house.ask("GET", `/api/threads/${threadId}/messages?limit=200`, {
		token: alva.token,
	});
	return (body.messages as { body: string; authorId: string }[]).map(({ body: words, authorId }) => ({
		body: words,
		authorId,
	}));
}
