import type { IncomingMessage } from "node:http";
import { Duplex } from "node:stream";
import type { Peer } from "crossws";
import nodeAdapter from "crossws/adapters/node";
import { limits } from "../../shared/limits.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import type { Channel, Wire } from "./channel.ts";
import { createFrameWriter, type WriteFrame } from "./frame-writer.ts";

export type UpgradeParts = {
	open: (wire: Wire) => Channel;
	/** The token a request for a socket brings, if any. */
	tokenOf: (request: Request) => string | null;
	whoHolds: WhoHolds;
	/** True for a request of our own pages, and for programs, which send no Origin. */
	isFromUs: (headers: Headers) => boolean;
	onError: (error: unknown) => void;
};

/** The standard's numbers. */
const [openState, closedState] = [1, 3];

/** Takes a request that asks to become a socket. Never throws. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** What a door of Yjs frames does with an upgrade. */
export function openSyncDoor(parts: UpgradeParts): Upgrade {
	const channels = new WeakMap<Peer, Channel>();
	const writeFrame = createFrameWriter();

	const door = nodeAdapter({
		serverOptions: { maxPayload: limits.frameBytes, perMessageDeflate: false },
		hooks: {
			async upgrade(request) {
				// Another site's page could otherwise speak as whoever is signed in here.
				if (!parts.isFromUs(request.headers)) return new Response("bad_origin", { status: 403 });
				// A device of ours re-opens 150 documents at once: its budget must be open before its first frame.
				const token = parts.tokenOf(request as Request);
				const known = token === null ? null : await parts.whoHolds(token);
				return { context: { knownDevice: known?.device.id ?? null } };
			},
			open(peer) {
				channels.set(peer, parts.open(wireOf(peer, writeFrame)));
			},
			message(peer, message) {
				channels.get(peer)?.receive(message.uint8Array());
			},
			close(peer, event) {
				channels.get(peer)?.closed(event.code ?? 1000, event.reason ?? "");
			},
			error(_peer, error) {
				parts.onError(error);
			},
		},
	});

	return (request, socket, head) => void door.handleUpgrade(request, socket, head).catch(parts.onError);
}

function wireOf(peer: Peer, writeFrame: WriteFrame): Wire {
	const webSocket = peer.websocket as WebSocket;
	const socket = socketUnder(webSocket);
	return {
		request: peer.request,
		knownDevice: typeof peer.context.knownDevice === "string" ? peer.context.knownDevice : null,
		webSocket: {
			get readyState() {
				return webSocket.readyState ?? closedState;
			},
			send(data) {
				if (webSocket.readyState !== openState) return;
				if (socket !== null && data instanceof Uint8Array) writeFrame(socket, data);
				else webSocket.send(data as Uint8Array<ArrayBuffer>);
			},
			close: (code, reason) => webSocket.close(code, reason),
		},
		unsentBytes: () => socket?.writableLength ?? webSocket.bufferedAmount ?? 0,
	};
}

/** Nothing of ours is compressed, so what `ws` writes by itself, answers to pings and the end, is written whole too. */
function socketUnder(webSocket: WebSocket): Duplex | null {
	const { _socket: socket } = webSocket as { _socket?: unknown };
	return socket instanceof Duplex ? socket : null;
}
