import { once } from "node:events";
import { connect, type Socket } from "node:net";

export type ThinSocket = {
	sendBinary: (bytes: Uint8Array) => void;
	sendText: (text: string) => void;
	close: () => void;
};

const [textFrame, binaryFrame, closeFrame, pingFrame, pongFrame] = [1, 2, 8, 9, 10];

/**
 * A WebSocket client that costs next to nothing, so that what is measured is the server: frames are cut out of the
 * bytes by hand and handed on unread. Its masks are zero, so the server takes them off for nothing, whoever it is.
 */
export async function openThinSocket(
	port: number,
	path: string,
	headers: Record<string, string>,
	onFrame: (payload: Buffer) => void,
): Promise<ThinSocket> {
	const socket = connect({ port, host: "127.0.0.1", noDelay: true });
	await once(socket, "connect");
	const rest = await upgrade(socket, path, { Host: `127.0.0.1:${port}`, ...headers });
	const read = createFrameReader((kind, payload) => {
		if (kind === textFrame || kind === binaryFrame) onFrame(payload);
		else if (kind === pingFrame) send(pongFrame, payload);
		else if (kind === closeFrame) socket.end();
	});
	socket.on("data", read);
	socket.on("error", () => socket.destroy());
	read(rest);

	/** Everything said within one turn leaves in one write. */
	function send(kind: number, payload: Uint8Array): void {
		if (socket.writableCorked === 0) {
			socket.cork();
			setImmediate(() => socket.uncork());
		}
		socket.write(headOf(kind, payload.byteLength));
		socket.write(payload);
	}

	return {
		sendBinary: (bytes) => send(binaryFrame, bytes),
		sendText: (text) => send(textFrame, Buffer.from(text)),
		close: () => socket.destroy(),
	};
}

async function upgrade(socket: Socket, path: string, headers: Record<string, string>): Promise<Buffer> {
	const lines = Object.entries({
		...headers,
		Connection: "Upgrade",
		Upgrade: "websocket",
		"Sec-WebSocket-Version": "13",
		"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
	}).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
	let bytes = Buffer.alloc(0);
	for (;;) {
		const [chunk] = (await once(socket, "data")) as [Buffer];
		bytes = Buffer.concat([bytes, chunk]);
		const end = bytes.indexOf("\r\n\r\n");
		if (end === -1) continue;
		const answer = bytes.subarray(0, end).toString();
		if (!answer.startsWith("HTTP/1.1 101")) throw new Error(`refused: ${answer.split("\r\n")[0]}`);
		return bytes.subarray(end + 4);
	}
}

function createFrameReader(onFrame: (kind: number, payload: Buffer) => void): (chunk: Buffer) => void {
	let kept: Buffer | null = null;
	return (chunk) => {
		const bytes = kept === null ? chunk : Buffer.concat([kept, chunk]);
		kept = null;
		let at = 0;
		while (at < bytes.length) {
			const frame = frameAt(bytes, at);
			if (frame === null) {
				kept = bytes.subarray(at);
				return;
			}
			onFrame((bytes[at] ?? 0) & 15, bytes.subarray(frame.from, frame.to));
			at = frame.to;
		}
	};
}

/** Where the payload of an unmasked frame lies; null while it is not all there. */
function frameAt(bytes: Buffer, at: number): { from: number; to: number } | null {
	if (bytes.length - at < 2) return null;
	const short = (bytes[at + 1] ?? 0) & 127;
	const head = short < 126 ? 2 : short === 126 ? 4 : 10;
	if (bytes.length - at < head) return null;
	const size = short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
	return bytes.length - at < head + size ? null : { from: at + head, to: at + head + size };
}

/** Behind the head come four zeros: the mask. */
function headOf(kind: number, size: number): Buffer {
	const extra = size < 126 ? 0 : size < 65_536 ? 2 : 8;
	const head = Buffer.alloc(6 + extra);
	head[0] = 128 | kind;
	head[1] = 128 | (extra === 0 ? size : extra === 2 ? 126 : 127);
	if (extra === 2) head.writeUInt16BE(size, 2);
	if (extra === 8) head.writeBigUInt64BE(BigInt(size), 2);
	return head;
}
