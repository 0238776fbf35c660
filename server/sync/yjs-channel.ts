import type { WebSocketLike } from "@hocuspocus/server";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { closeReasons } from "../../shared/protocol.ts";
import type { Channel, Wire } from "./channel.ts";
import { opcodes, readEnd, readHeader, tokenFrame } from "./frame.ts";

export const yjsPath = "/yjs/";

/** What a plain Yjs program sends; its numbers are Hocuspocus's (y-websocket 3.1). */
const plainTypes: readonly (number | undefined)[] = [opcodes.sync, opcodes.awareness, opcodes.queryAwareness];
/** Presence of nobody: a program that has heard nothing for half a minute would think the line dead. */
const emptyPresence = Uint8Array.of(opcodes.awareness, 1, 0);
const openState = 1;

/**
 * Speaks the plain y-websocket protocol towards a program, one document a socket, and /sync towards the house: the
 * document's name, from the address, is put before each frame and taken off again. Every check is that of /sync.
 */
export function openYjsChannel(wire: Wire, open: (wire: Wire) => Channel): Channel {
	const name = nameInAddress(wire.request.url);
	const { webSocket: program } = wire;
	const channel = open({ ...wire, webSocket: toProgram(program) });
	channel.receive(tokenFrame(name, tokenInAddress(wire.request.url) ?? ""));

	return {
		receive(frame) {
			if (!plainTypes.includes(frame[0])) return program.close(4400, "bad_frame");
			channel.receive(withName(name, frame));
			if (frame[0] === opcodes.awareness && program.readyState === openState) program.send(emptyPresence);
		},
		closed: channel.closed,
	};
}

/** The token of `?token=`; such an address must never be logged. */
export function tokenInAddress(url: string): string | null {
	return new URL(url, "http://hearth").searchParams.get("token");
}

function nameInAddress(url: string): string {
	const { pathname } = new URL(url, "http://hearth");
	try {
		return decodeURIComponent(pathname.slice(yjsPath.length));
	} catch {
		// Half an escape is no document's name; it is refused like any other that is none.
		return "";
	}
}

function withName(name: string, frame: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, name);
	encoding.writeUint8Array(encoder, frame);
	return encoding.toUint8Array(encoder);
}

function withoutName(frame: Uint8Array): Uint8Array {
	const decoder = decoding.createDecoder(frame);
	const nameBytes = decoding.readVarUint(decoder);
	return frame.subarray(decoder.pos + nameBytes);
}

/** The same content under another number: an answer that asks nothing back is a sync frame here. */
function asSync(reply: Uint8Array): Uint8Array {
	const frame = reply.slice();
	frame[0] = opcodes.sync;
	return frame;
}

function toProgram(program: WebSocketLike): WebSocketLike {
	return {
		get readyState() {
			return program.readyState;
		},
		send(data) {
			if (!(data instanceof Uint8Array)) return;
			const { opcode } = readHeader(data);
			if (plainTypes.includes(opcode)) program.send(withoutName(data));
			if (opcode === opcodes.syncReply) program.send(asSync(withoutName(data)));
			const end = readEnd(data);
			if (end !== null) program.close(endCode(end.reason), end.reason);
		},
		close: (code, reason) => program.close(code === undefined ? code : mayComeBack(code), reason),
	};
}

/** Programs stop for good at 4400 to 4499, and come back by themselves at every other code. */
function endCode(reason: string): number {
	if (reason === closeReasons.unauthenticated) return 4401;
	if (reason === closeReasons.tryLater) return 4503;
	return reason === closeReasons.tooMuch ? 4529 : 4403;
}

/** A silent line and a slow reader may begin anew. */
function mayComeBack(code: number): number {
	return code === 4408 || code === 4429 ? code + 100 : code;
}
