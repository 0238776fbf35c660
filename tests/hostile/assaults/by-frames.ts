import * as encoding from "lib0/encoding";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../../shared/document-names.ts";
import { opcodes, type RawSync } from "../../support/raw-sync.ts";
import { type Assault, again, connect, onSocket, pause, type Scene } from "./assault.ts";

function askForEverything(sync: RawSync, document: string): void {
	sync.send(document, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
	});
}

/** 3 kB of questions that ask for a gigabyte, from one who does not read the answers. */
const pausedReader: Assault = async (scene, did) => {
	const one = () =>
		onSocket(scene, async (sync) => {
			const document = threadDocumentName(scene.threadId, 0);
			await sync.open(document, scene.didi.token);
			sync.pause();
			for (let n = 0; n < 500; n += 1) askForEverything(sync, document);
			did(500);
			await pause(3_000);
			sync.resume();
		});
	await Promise.all(Array.from({ length: 10 }, () => again(one)));
};

const presence: Assault = (scene, did) =>
	again(() =>
		onSocket(scene, async (sync) => {
			const document = threadDocumentName(scene.threadId, 0);
			await sync.open(document, scene.didi.token);
			for (let n = 1; sync.ended() === null && n < 20_000; n += 1) {
				sync.send(document, opcodes.awareness, (encoder) => {
					encoding.writeVarUint8Array(encoder, state(n, n, `{"typing":true,"member":"${scene.alva.memberId}"}`));
				});
				did(1);
				if (n % 50 === 0) await pause(5);
			}
		}),
	);

function state(client: number, clock: number, json: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, clock);
	encoding.writeVarString(encoder, json);
	return encoding.toUint8Array(encoder);
}

/** As many sockets as there are file handles for, each with a document where that is allowed. */
const manySockets: Assault = async (scene, did) => {
	const held: RawSync[] = [];
	await again(async () => {
		const sync = await connect(scene);
		held.push(sync);
		sync.send(threadDocumentName(scene.threadId, 0), opcodes.auth, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarString(encoder, scene.didi.token);
		});
		did(1);
		if (held.length > 1_000) held.shift()?.close();
	});
};

/** Opens whatever has a name, right or wrong, all at once. */
const manyDocuments: Assault = (scene, did) => {
	let page = 0;
	const names = (): string[] => [
		...Array.from({ length: 100 }, (_, segment) => threadDocumentName(scene.threadId, segment)),
		...Array.from({ length: 100 }, () => outboxDocumentName(scene.didi.deviceId, `many-${page++}`)),
		...Array.from({ length: 100 }, () => threadDocumentName(scene.alva.memberId, page++)),
	];
	return again(() =>
		onSocket(scene, async (sync) => {
			for (const name of names()) {
				sync.send(name, opcodes.auth, (encoder) => {
					encoding.writeVarUint(encoder, 0);
					encoding.writeVarString(encoder, scene.didi.token);
				});
				askForEverything(sync, name);
				did(1);
			}
			await sync.until("an answer to many", () => (sync.frames.length > 100 ? true : undefined));
		}),
	);
};

/** Closings of what is not open, of what is being opened, and of what is another's. */
const closings: Assault = (scene, did) => {
	const names = [
		threadDocumentName(scene.threadId, 0),
		memberDocumentName(scene.didi.memberId),
		memberDocumentName(scene.alva.memberId),
		outboxDocumentName(scene.alva.deviceId, "page"),
		outboxDocumentName(scene.didi.deviceId, "page"),
	];
	return again(() =>
		onSocket(scene, async (sync) => {
			for (let round = 0; round < 100 && sync.ended() === null; round += 1) {
				for (const name of names) {
					sync.leave(name);
					sync.send(name, opcodes.auth, (encoder) => {
						encoding.writeVarUint(encoder, 0);
						encoding.writeVarString(encoder, scene.didi.token);
					});
					sync.leave(name);
					sync.leave(name);
					did(4);
				}
				await pause(2);
			}
		}),
	);
};

/** What was recorded on Alva's line, word for word and with other names on it, from a member and from a stranger. */
const replays: Assault = (scene, did) => {
	const names = [
		null,
		outboxDocumentName(scene.didi.deviceId, "page"),
		memberDocumentName(scene.didi.memberId),
		threadDocumentName(scene.threadId, 0),
	];
	return again(() =>
		onSocket(scene, async (sync) => {
			await sync.open(outboxDocumentName(scene.didi.deviceId, "page"), scene.didi.token);
			for (const name of names) {
				for (const frame of scene.captured) {
					sync.send(name ?? frame.document, frame.opcode, (encoder) => {
						encoding.writeUint8Array(encoder, Buffer.from(frame.payload, "base64"));
					});
					did(1);
				}
				await pause(5);
			}
		}),
	);
};

export const byFramesAssaults: Record<string, Assault> = {
	"questions of one who does not read": pausedReader,
	"presence in a thousand voices": presence,
	"a thousand sockets": manySockets,
	"three hundred documents at once": manyDocuments,
	"closings of what is not open": closings,
	"frames of Alva's, replayed": replays,
};

/** What a stranger would send who has recorded a line: they have no token. */
export async function replayAsStranger(scene: Scene, sync: RawSync, did: (count: number) => void): Promise<void> {
	for (const frame of scene.captured) {
		sync.send(frame.document, frame.opcode, (encoder) => {
			encoding.writeUint8Array(encoder, Buffer.from(frame.payload, "base64"));
		});
		did(1);
	}
	await pause(5);
}
