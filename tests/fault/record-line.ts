import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { memberDocumentName, outboxDocumentName, threadDocumentName } from "../../shared/document-names.ts";
import type { SaidMessage } from "../../shared/said.ts";
import type { CapturedFrame } from "../hostile/assaults/assault.ts";
import { opcodes, openRawSync } from "../support/raw-sync.ts";
import type { SignedInProgram } from "../support/rest.ts";

/**
 * Records a line on which somebody opens their documents, says something and is typing: all frames both ways but those
 * with the token, which is the person.
 */
export async function recordLine(url: string, who: SignedInProgram, said: SaidMessage): Promise<CapturedFrame[]> {
	const sync = await openRawSync(url, "", { cookie: `hearth=${who.token}` });
	const outbox = outboxDocumentName(who.deviceId, "recorded");
	const thread = threadDocumentName(said.thread, 0);
	const sent: CapturedFrame[] = [];
	const send = (document: string, opcode: number, write: (encoder: encoding.Encoder) => void) => {
		const encoder = encoding.createEncoder();
		write(encoder);
		const payload = encoding.toUint8Array(encoder);
		sent.push({ document, opcode, payload: Buffer.from(payload).toString("base64") });
		sync.send(document, opcode, (to) => encoding.writeUint8Array(to, payload));
	};
	for (const document of [outbox, thread, memberDocumentName(who.memberId)]) {
		await sync.open(document, who.token);
		send(document, opcodes.sync, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
		});
	}
	send(outbox, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, 2);
		encoding.writeVarUint8Array(encoder, appending(said));
	});
	send(thread, opcodes.awareness, (encoder) => encoding.writeVarUint8Array(encoder, typing()));
	send(outbox, opcodes.stateless, (encoder) => encoding.writeVarString(encoder, "{}"));
	await sync.until("what was said to come back", () =>
		sync.frames.find(({ document, payload }) => document === thread && Buffer.from(payload).includes(said.id)),
	);
	sync.close();
	const received = sync.frames.map((frame) => ({ ...frame, payload: Buffer.from(frame.payload).toString("base64") }));
	return [...sent, ...received];
}

function appending(said: SaidMessage): Uint8Array {
	const document = new Y.Doc();
	document.getArray("entries").push([said]);
	return Y.encodeStateAsUpdate(document);
}

function typing(): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarUint(encoder, 77);
	encoding.writeVarUint(encoder, 1);
	encoding.writeVarString(encoder, '{"typing":true}');
	return encoding.toUint8Array(encoder);
}
