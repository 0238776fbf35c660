import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import { protocolVersion } from "../../../shared/protocol.ts";
import { openThinSocket } from "../load/thin-socket.ts";
import type { Who } from "./hearth-data.ts";
import { yjsFrames } from "./yjs-frames.ts";

/** What a device holds of each document, as Yjs asks for the rest: its state vector by the document's name. */
export type Held = ReadonlyMap<string, Uint8Array>;

export type Joined = {
	/** From the first question on an open connection to the last answer. */
	ms: number;
	sent: number;
	received: number;
	/** What was answered, by the document's name. */
	updates: Map<string, Uint8Array>;
	close: () => void;
};

const [syncOpcode, step1, step2] = [0, 0, 1];

/** Joins all these documents at once on one connection, as a device does that comes back, and waits for every answer. */
export async function joinMany(port: number, who: Who, held: Held): Promise<Joined> {
	const updates = new Map<string, Uint8Array>();
	let [sent, received] = [0, 0];
	let isAnswered: () => void = () => undefined;
	const answered = new Promise<void>((resolve) => {
		isAnswered = resolve;
	});
	const headers = { Cookie: `hearth=${who.token}` };
	const socket = await openThinSocket(port, `/sync?protocol=${protocolVersion}`, headers, onFrame);

	function send(frame: Uint8Array): void {
		sent += frame.byteLength;
		socket.sendBinary(frame);
	}

	function onFrame(frame: Buffer): void {
		received += frame.byteLength;
		const decoder = decoding.createDecoder(frame);
		const document = decoding.readVarString(decoder);
		if (decoding.readVarUint(decoder) !== syncOpcode) return;
		const step = decoding.readVarUint(decoder);
		if (step === step1) send(yjsFrames.haveNothing(document));
		if (step !== step2) return;
		updates.set(document, Uint8Array.from(decoding.readVarUint8Array(decoder)));
		if (updates.size === held.size) isAnswered();
	}

	const begun = performance.now();
	for (const [document, vector] of held) {
		send(yjsFrames.auth(document, "cookie"));
		send(yjsFrames.askSince(document, vector));
	}
	await answered;
	return { ms: performance.now() - begun, sent, received, updates, close: socket.close };
}

/** What a device holds that has taken all these answers. */
export function heldAfter(updates: ReadonlyMap<string, Uint8Array>): Held {
	return new Map([...updates].map(([document, update]) => [document, Y.encodeStateVectorFromUpdate(update)] as const));
}

/** A device that holds nothing of these. */
export function nothingHeld(documents: readonly string[]): Held {
	return new Map(documents.map((document) => [document, Uint8Array.of(0)] as const));
}
