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
const frames = process.env.PROVE === undefined ? 6_000 : 100_000;
const framesBetweenLooks = 300;

let house: TestServer;
let url: string;
let threadId: string;
let alva: SignedInPerson;
let bo: SignedInPerson;
/** Whose device was signed out a moment ago. */
let cleo: SignedInPerson;
const sentBy = new Map<string, number>();

beforeEach(async () => {
	house = await openServer({ LOG_LEVEL: "silent" });
	url = await house.app.listen();
	alva = await house.signedIn("alva");
	bo = await house.signedIn("bo");
	cleo = await house.signedIn("cleo");
	await house.ask("DELETE", "/api/session", { token: cleo.token });
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
function sendOne(role: Role, sync: RawSync, random: Random): void {
	if (random.between(0, 60) === 0) {
		sync.sendBytes(random.bytes(random.between(0, 60)));
		return;
	}
	const opcode = random.between(0, 12) === 0 ? random.between(9, 300) : random.pick(Object.values(opcodes) as [number]);
	const document = random.pick(documents());
	count(role, document, opcode);
	sync.send(document, opcode, (encoder) => {
		switch (random.between(0, 5)) {
			case 0:
				return encoding.writeUint8Array(encoder, random.bytes(random.between(0, 40)));
			case 1:
				encoding.writeVarUint(encoder, 0);
				return encoding.writeVarString(encoder, random.pick([tokenOf(role), "cookie", "", "x".repeat(500)]));
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

type Role = "a member" | "a signed-out device" | "a stranger";
const roles: readonly [Role, ...Role[]] = ["a member", "a signed-out device", "a stranger"];

const tokenOf = (role: Role): string =>
	({ "a member": bo.token, "a signed-out device": cleo.token, "a stranger": "x".repeat(43) })[role];

/** A socket that asks for the first documents as somebody; who may not have them is told so and goes on all the same. */
async function openAs(role: Role): Promise<RawSync> {
	const token = tokenOf(role);
	const sync = await openRawSync(url, "", role === "a stranger" ? {} : { cookie: `hearth=${token}` });
	for (const name of documents().slice(0, 4)) {
		sync.send(name, opcodes.auth, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarString(encoder, token);
		});
	}
	await sync.until("the first answer", () => sync.ended() ?? sync.frames.find(({ opcode }) => opcode === opcodes.auth));
	return sync;
}

function count(role: Role, document: string, opcode: number): void {
	const shown = opcode > 8 ? "unknown" : opcode;
	const key = `${role}, document ${documents().indexOf(document)}, opcode ${shown}`;
	sentBy.set(key, (sentBy.get(key) ?? 0) + 1);
}

it(`[I5][I6][I7] ${frames} hostile frames of a member, a signed-out device and a stranger (seed ${seed}) touch nobody else`, async () => {
	const random = createRandom(seed);
	const bodies: string[] = [];
	const line = new Map<Role, RawSync>();
	for (let sent = 0; sent < frames; sent += 1) {
		const role = random.pick(roles);
		let sync = line.get(role);
		if (sync === undefined || sync.ended() !== null) {
			expectNoWords(role, sync);
			sync = await openAs(role);
			line.set(role, sync);
		}
		sendOne(role, sync, random);
		// Frames of one document are handled one after the other: now and then the server gets to it.
		if (sent % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
		if (sent % framesBetweenLooks !== 0) continue;
		house.pass(10_000);
		const body = `Alva is undisturbed at ${sent}`;
		const said = await house.ask("POST", `/api/threads/${threadId}/messages`, { token: alva.token, body: { body } });
		expect(said.status).toBe(201);
		bodies.push(body);
	}
	for (const [role, sync] of line) {
		expectNoWords(role, sync);
		sync.close();
	}
	const least = Math.min(...sentBy.values());
	process.stdout.write(
		`${frames} hostile frames: each of ${sentBy.size} kinds (role × document × opcode) ${least} times or more\n`,
	);
	expect(await thread()).toEqual(bodies.map((body) => ({ body, authorId: alva.memberId })));
	expect((await house.ask("GET", "/api/session", { token: bo.token })).body).toMatchObject({ member: { name: "Bo" } });
	counted(`${frames} hostile frames, ${bodies.length} messages of somebody else in between, all there`);
});

/** [I5] Whoever is no member has heard nothing of what Alva says. */
function expectNoWords(role: Role, sync: RawSync | undefined): void {
	if (role === "a member" || sync === undefined) return;
	expect(sync.frames.filter(({ payload }) => Buffer.from(payload).includes("undisturbed"))).toEqual([]);
}

async function thread(): Promise<{ body: string; authorId: string }[]> {
	const all: { body: string; authorId: string }[] = [];
	let cursor: string | null = "";
	while (cursor !== null) {
		const after = cursor === "" ? "" : `&cursor=${cursor}`;
		const path = `/api/threads/${threadId}/messages?limit=200${after}`;
		const { body } = await house.ask("GET", path, { token: alva.token });
		const page = body as { messages: { body: string; authorId: string }[]; nextCursor: string | null };
		for (const { body: words, authorId } of page.messages) all.push({ body: words, authorId });
		cursor = page.nextCursor;
	}
	return all;
}
