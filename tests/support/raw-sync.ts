import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";

/** Hocuspocus's frame types (4.7, server/src/types.ts). */
export const opcodes = {
	sync: 0,
	awareness: 1,
	auth: 2,
	queryAwareness: 3,
	syncReply: 4,
	stateless: 5,
	broadcastStateless: 6,
	close: 7,
	syncStatus: 8,
} as const;

export type Frame = { document: string; opcode: number; payload: Uint8Array };

/** A client that speaks /sync frame by frame, as somebody would who means harm. */
export type RawSync = {
	frames: Frame[];
	/** How the socket ended; null while it is open. */
	ended: () => { code: number; reason: string } | null;
	sendBytes: (bytes: Uint8Array) => void;
	send: (document: string, opcode: number, write: (encoder: encoding.Encoder) => void) => void;
	/** Opens a document with a token; resolves with "ok" or the reason it was refused for. */
	open: (document: string, token: string) => Promise<string>;
	/** Sends an update (or a SyncStep2) and resolves with true/false as the server acknowledged it, or the closing reason. */
	update: (document: string, update: Uint8Array, kind: "update" | "step2") => Promise<boolean | string>;
	until: <T>(what: string, find: () => T | undefined) => Promise<T>;
	/** Closes one document and keeps the socket. */
	leave: (document: string) => void;
	/** Stops and goes on reading from the socket. */
	pause: () => void;
	resume: () => void;
	close: () => void;
};

const waitMs = 5_000;

/** Connects to `url` (http) with extra headers; rejects with the status when the upgrade is refused. */
export async function openRawSync(url: string, query: string, headers: Record<string, string>): Promise<RawSync> {
	const socket = new WebSocket(`${url.replace(/^http/, "ws")}/sync${query}`, { headers });
	socket.binaryType = "arraybuffer";
	const frames: Frame[] = [];
	const watchers = new Set<() => void>();
	let end: { code: number; reason: string } | null = null;
	const changed = () => {
		for (const watcher of [...watchers]) watcher();
	};
	socket.on("message", (data: ArrayBuffer) => {
		frames.push(readFrame(new Uint8Array(data)));
		changed();
	});
	socket.on("close", (code, reason) => {
		end = { code, reason: reason.toString() };
		changed();
	});
	await new Promise<void>((resolve, reject) => {
		socket.on("open", () => resolve());
		socket.on("unexpected-response", (_request, response) => reject(new Error(`refused with ${response.statusCode}`)));
		socket.on("error", reject);
	});

	function until<T>(what: string, find: () => T | undefined): Promise<T> {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => settle(() => reject(new Error(`waited in vain for ${what}`))), waitMs);
			const settle = (run: () => void) => {
				clearTimeout(timer);
				watchers.delete(check);
				run();
			};
			const check = () => {
				const found = find();
				if (found !== undefined) settle(() => resolve(found));
			};
			watchers.add(check);
			check();
		});
	}

	function send(document: string, opcode: number, write: (encoder: encoding.Encoder) => void): void {
		const encoder = encoding.createEncoder();
		encoding.writeVarString(encoder, document);
		encoding.writeVarUint(encoder, opcode);
		write(encoder);
		socket.send(encoding.toUint8Array(encoder));
	}

	/** The first frame of a document after `from` that answers, or the socket's end. */
	const answer = (document: string, from: number, isAnswer: (frame: Frame) => boolean) =>
		until(`an answer for ${document}`, () =>
			frames.slice(from).find((frame) => frame.document === document && isAnswer(frame)),
		);

	return {
		frames,
		ended: () => end,
		sendBytes: (bytes) => socket.send(bytes),
		send,
		async open(document, token) {
			const from = frames.length;
			send(document, opcodes.auth, (encoder) => {
				encoding.writeVarUint(encoder, 0);
				encoding.writeVarString(encoder, token);
				encoding.writeVarString(encoder, "4.7.0");
			});
			const frame = await answer(document, from, ({ opcode }) => opcode === opcodes.auth || opcode === opcodes.close);
			const decoder = decoding.createDecoder(frame.payload);
			if (frame.opcode === opcodes.close) return decoding.readVarString(decoder);
			const isDenied = decoding.readVarUint(decoder) === 1;
			return isDenied ? decoding.readVarString(decoder) : "ok";
		},
		async update(document, update, kind) {
			const from = frames.length;
			send(document, opcodes.sync, (encoder) => {
				encoding.writeVarUint(encoder, kind === "update" ? 2 : 1);
				encoding.writeVarUint8Array(encoder, update);
			});
			const isAnswer = ({ opcode }: Frame) => opcode === opcodes.syncStatus || opcode === opcodes.close;
			const frame = await answer(document, from, isAnswer);
			const decoder = decoding.createDecoder(frame.payload);
			if (frame.opcode === opcodes.close) return decoding.readVarString(decoder);
			return decoding.readVarUint(decoder) === 1;
		},
		until,
		leave: (document) => send(document, opcodes.close, (encoder) => encoding.writeVarString(encoder, "")),
		pause: () => socket.pause(),
		resume: () => socket.resume(),
		close: () => socket.close(),
	};
}

function readFrame(bytes: Uint8Array): Frame {
	const decoder = decoding.createDecoder(bytes);
	const document = decoding.readVarString(decoder);
	const opcode = decoding.readVarUint(decoder);
	return { document, opcode, payload: bytes.slice(decoder.pos) };
}
