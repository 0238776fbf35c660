import * as encoding from "lib0/encoding";
import { encodeAppend, type Place } from "../../../server/log/encode-append.ts";
import type { Entry } from "../../../shared/entry.ts";

const [sync, auth] = [0, 2];
const [step1, step2, update] = [0, 1, 2];
const nothing = new Uint8Array([0, 0]);
const emptyVector = new Uint8Array([0]);

/** Frames of the Yjs sync protocol; `document` is null where a socket is for one document alone. */
function frame(document: string | null, opcode: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	if (document !== null) encoding.writeVarString(encoder, document);
	encoding.writeVarUint(encoder, opcode);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

function syncFrame(document: string | null, step: number, payload: Uint8Array): Uint8Array {
	return frame(document, sync, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, payload);
	});
}

export const yjsFrames = {
	/** "Give me everything." */
	ask: (document: string | null) => syncFrame(document, step1, emptyVector),
	/** "Give me what I lack." */
	askSince: (document: string | null, vector: Uint8Array) => syncFrame(document, step1, vector),
	/** "I have nothing you lack": the answer to the server's own question. */
	haveNothing: (document: string | null) => syncFrame(document, step2, nothing),
	update: (document: string | null, bytes: Uint8Array) => syncFrame(document, update, bytes),
	auth: (document: string, token: string) =>
		frame(document, auth, (encoder) => {
			encoding.writeVarUint(encoder, 0);
			encoding.writeVarString(encoder, token);
			encoding.writeVarString(encoder, "4.7.0");
		}),
};

/** Elements under one client id. In one long run each append copies the whole run, on whatever server. */
const elementsPerClient = 200;

/** Makes the updates of one device that appends to a root array, one element at a time. */
export function createAppender(root: string): (element: object) => Uint8Array {
	let place: Place | null = null;
	return (element) => {
		const last: Place | null = place;
		const isFull = last === null || last.clock + 1 >= elementsPerClient;
		place = isFull ? { writer: Math.floor(Math.random() * 2 ** 32), clock: 0 } : { ...last, clock: last.clock + 1 };
		return encodeAppend(root, place, last, [element as Entry]);
	};
}
