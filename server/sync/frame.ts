import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** Hocuspocus's numbers for the frames looked at here (4.7, types.ts and common/auth.ts). */
const opcodeAwareness = 1;
const opcodeAuth = 2;
const opcodeClose = 7;
const permissionDenied = 1;

export type FrameHeader = { document: string; isClose: boolean; isAwareness: boolean };

/** Reads which document a frame is for. Throws for bytes that are no frame. */
export function readHeader(frame: Uint8Array): FrameHeader {
	const decoder = decoding.createDecoder(frame);
	const document = decoding.readVarString(decoder);
	const opcode = decoding.readVarUint(decoder);
	return { document, isClose: opcode === opcodeClose, isAwareness: opcode === opcodeAwareness };
}

/** The frame that refuses a document with a reason. */
export function deniedFrame(document: string, reason: string): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarString(encoder, document);
	encoding.writeVarUint(encoder, opcodeAuth);
	encoding.writeVarUint(encoder, permissionDenied);
	encoding.writeVarString(encoder, reason);
	return encoding.toUint8Array(encoder);
}
