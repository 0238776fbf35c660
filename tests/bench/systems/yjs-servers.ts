import { bodyOf, hearBodies } from "../load/marker.ts";
import { openThinSocket } from "../load/thin-socket.ts";
import { startPeer } from "./start-peer.ts";
import type { System } from "./system.ts";
import { createAppender, yjsFrames } from "./yjs-frames.ts";

const room = "family";

export const hocuspocus: System = {
	name: "Hocuspocus 4.7.0 (keeps nothing)",
	isDurable: false,
	start: () => startYjsServer("hocuspocus.js", "/", room),
};

export const yWebsocket: System = {
	name: "y-websocket server 0.1.1 (keeps nothing)",
	isDurable: false,
	start: () => startYjsServer("y-websocket.js", `/${room}`, null),
};

/** `document` is the name in front of each frame, null for y-websocket, whose sockets are for one document. */
async function startYjsServer(program: string, path: string, document: string | null) {
	const { pid, port, stop } = await startPeer(program, {});
	return {
		pid,
		stop,
		async join(index: number, hear: (number: number) => void) {
			let isIn: () => void = () => undefined;
			const synced = new Promise<void>((resolve) => {
				isIn = resolve;
			});
			const socket = await openThinSocket(port, path, {}, (payload) => {
				hearBodies(payload, hear);
				isIn();
			});
			if (document !== null) socket.sendBinary(yjsFrames.auth(document, "none"));
			socket.sendBinary(yjsFrames.ask(document));
			socket.sendBinary(yjsFrames.haveNothing(document));
			await synced;
			const append = createAppender("messages");
			return {
				say: (number: number) => socket.sendBinary(yjsFrames.update(document, append(elementOf(number, index)))),
				close: socket.close,
			};
		},
	};
}

/** As large as an entry of Hearth's. */
function elementOf(number: number, index: number) {
	const at = new Date().toISOString();
	const by = String(index).padStart(36, "0");
	return {
		seq: number,
		id: String(number).padStart(36, "0"),
		by,
		at,
		composed: at,
		kind: "message",
		body: bodyOf(number),
	};
}
