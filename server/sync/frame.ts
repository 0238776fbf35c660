import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** Hocuspocus's numbers for the frames looked at here (4.7, types.ts and common/auth.ts). */
export const opcodes = {
	...{ sync: 0, awareness: 1, auth: 2, queryAwareness: 3, syncReply: 4, stateless: 5, close: 7, syncStatus: 8 },
} as const;
const [token, permissionDenied, authenticated] = [0, 1, 2];

/** Yjs's numbers for what is inside a sync frame (y-protocols). */
export const syncSteps = { step1: 0, step2: 1, update: 2 } as const;

export type FrameHeader = { document: string; opcode: number };

/** Reads which document a frame is for, and what kind of frame it is. Throws for bytes that are no frame. */
export function readHeader(frame: Uint8Array): FrameHeader {
	const decoder = decoding.createDecoder(frame);
	const document = decoding.readVarString(decoder);
	return { document, opcode: decoding.readVarUint(decoder) };
}

/** What follows the header. */
export function readBody(frame: Uint8Array): decoding.Decoder {
	const decoder = decoding.createDecoder(frame);
	const nameBytes = decoding.readVarUint(decoder);
	decoder.pos += nameBytes;
	decoding.readVarUint(decoder);
	return decoder;
}

/** The step and the bytes of a sync frame; null for bytes that are none. */
export function readSync(frame: Uint8Array): { step: number; bytes: Uint8Array } | null {
	try {
		const body = readBody(frame);
		return { step: decoding.readVarUint(body), bytes: decoding.readVarUint8Array(body) };
	} catch {
		return null;
	}
}

/** The frame that opens a document with a token. */
export function tokenFrame(document: string, secret: string): Uint8Array {
	return frame(document, opcodes.auth, (encoder) => {
		encoding.writeVarUint(encoder, token);
		encoding.writeVarString(encoder, secret);
	});
}

/** The frame in which a document was refused or closed, and why; null for any other. */
export function readEnd(frame: Uint8Array): { reason: string } | null {
	const { opcode } = readHeader(frame);
	const body = readBody(frame);
	const isDenial = opcode === opcodes.auth && decoding.readVarUint(body) === permissionDenied;
	return isDenial || opcode === opcodes.close ? { reason: decoding.readVarString(body) } : null;
}

/** The frame that refuses a document with a reason. */
export function deniedFrame(document: string, reason: string): Uint8Array {
	return frame(document, opcodes.auth, (encoder) => {
		encoding.writeVarUint(encoder, permissionDenied);
		encoding.writeVarString(encoder, reason);
	});
}

export function admittedFrame(document: string): Uint8Array {
	return frame(document, opcodes.auth, (encoder) => {
		encoding.writeVarUint(encoder, authenticated);
		encoding.writeVarString(encoder, "read-write");
	});
}

export function closeFrame(document: string, reason: string): Uint8Array {
	return frame(document, opcodes.close, (encoder) => encoding.writeVarString(encoder, reason));
}

export function statelessFrame(document: string, payload: string): Uint8Array {
	return frame(document, opcodes.stateless, (encoder) => encoding.writeVarString(encoder, payload));
}

/** Hocuspocus's word for an update that came. It says nothing of the disk, and no page of ours reads it. */
export function takenFrame(document: string): Uint8Array {
	return frame(document, opcodes.syncStatus, (encoder) => encoding.writeVarUint(encoder, 1));
}

export function syncFrame(document: string, step: number, bytes: Uint8Array): Uint8Array {
	return frame(document, opcodes.sync, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, bytes);
	});
}

function frame(document: string, opcode: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, document);
	encoding.writeVarUint(encoder, opcode);
	write(encoder);
	return encoding.toUint8Array(encoder);
}
