import type { Duplex } from "node:stream";

/** Writes one binary WebSocket frame to an upgraded socket. */
export type WriteFrame = (socket: Duplex, payload: Uint8Array) => void;

/**
 * What is told to fifty devices is the same bytes, for a server's frames bear no mask: they are put into a frame once.
 * The first frame leaves at once, so that nobody waits for what else the server does; those that follow it within one step
 * of the event loop leave together, for a call of the system costs more than a small frame.
 */
export function createFrameWriter(): WriteFrame {
	let payloadBefore: Uint8Array | null = null;
	let frameBefore: Buffer = Buffer.alloc(0);
	const held = new Set<Duplex>();

	function letGo(): void {
		payloadBefore = null;
		for (const socket of held) socket.uncork();
		held.clear();
	}

	return (socket, payload) => {
		if (held.size === 0) process.nextTick(letGo);
		if (payload !== payloadBefore) frameBefore = toFrame(payload);
		payloadBefore = payload;
		socket.write(frameBefore);
		if (held.has(socket)) return;
		held.add(socket);
		socket.cork();
	};
}

/** FIN and the opcode of binary data, then the length in 7 bits, 16 or 64 (RFC 6455, 5.2). */
const finalBinary = 0x82;
const [in16Bits, in64Bits] = [126, 127];

function toFrame(payload: Uint8Array): Buffer {
	const size = payload.byteLength;
	const headSize = size < in16Bits ? 2 : size < 65_536 ? 4 : 10;
	const frame = Buffer.allocUnsafe(headSize + size);
	frame[0] = finalBinary;
	frame[1] = headSize === 2 ? size : headSize === 4 ? in16Bits : in64Bits;
	if (headSize === 4) frame.writeUInt16BE(size, 2);
	if (headSize === 10) frame.writeBigUInt64BE(BigInt(size), 2);
	frame.set(payload, headSize);
	return frame;
}
