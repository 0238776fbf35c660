import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Hocuspocus } from "@hocuspocus/server";
import type { Peer } from "crossws";
import nodeAdapter from "crossws/adapters/node";
import { parseDocumentName } from "../../shared/document-names.ts";
import type { Clock, MakeId } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons, protocolVersion } from "../../shared/protocol.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import { type Budget, createBudget } from "./budget.ts";
import type { Socket, SyncContext } from "./context.ts";
import { deniedFrame, readHeader } from "./frame.ts";
import type { Sockets } from "./sockets.ts";

export type UpgradeParts = {
	sync: Hocuspocus<SyncContext>;
	sockets: Sockets;
	clock: Clock;
	makeId: MakeId;
	tokenOf: (headers: Headers) => string | null;
	whoHolds: WhoHolds;
	/** True for a request of our own pages, and for programs, which send no Origin. */
	isFromUs: (headers: Headers) => boolean;
	onError: (error: unknown) => void;
};

type Channel = {
	socket: Socket;
	budget: Budget;
	connection: ReturnType<Hocuspocus["handleConnection"]>;
	deadline: NodeJS.Timeout;
};

/** Opens /sync on the server's one port; every other upgrade is refused. */
export function openSyncDoor(server: Server, parts: UpgradeParts): void {
	const channels = new WeakMap<Peer, Channel>();

	const door = nodeAdapter({
		serverOptions: { maxPayload: limits.frameBytes, perMessageDeflate: false },
		hooks: {
			async upgrade(request) {
				// Another site's page could otherwise speak as whoever is signed in here.
				if (!parts.isFromUs(request.headers)) return new Response("bad_origin", { status: 403 });
				// A device of ours re-opens 150 documents at once: its budget must be open before its first frame.
				const token = parts.tokenOf(request.headers);
				return { context: { isKnown: token !== null && (await parts.whoHolds(token)) !== null } };
			},
			open(peer) {
				channels.set(peer, openChannel(peer, parts));
			},
			message(peer, message) {
				const channel = channels.get(peer);
				if (channel) receive(peer, channel, message.uint8Array(), parts);
			},
			close(peer, event) {
				const channel = channels.get(peer);
				if (channel === undefined) return;
				clearTimeout(channel.deadline);
				parts.sockets.remove(channel.socket);
				channel.connection.handleClose({ code: event.code ?? 1000, reason: event.reason ?? "" });
			},
			error(_peer, error) {
				parts.onError(error);
			},
		},
	});

	server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		socket.on("error", parts.onError);
		if (pathOf(request) === "/sync") void door.handleUpgrade(request, socket, head).catch(parts.onError);
		else socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
	});
}

function pathOf(request: IncomingMessage): string {
	return (request.url ?? "").split("?", 1)[0] ?? "";
}

function openChannel(peer: Peer, parts: UpgradeParts): Channel {
	const speaks = new URL(peer.request.url, "http://hearth").searchParams.get("protocol");
	const socket: Socket = {
		id: parts.makeId(),
		cookieToken: parts.tokenOf(peer.request.headers),
		isOutdated: speaks !== null && speaks !== String(protocolVersion),
		isAuthenticated: peer.context.isKnown === true,
		deviceId: null,
		unsentBytes: () => peer.websocket.bufferedAmount ?? 0,
		close: (code, reason) => peer.close(code, reason),
	};
	parts.sockets.add(socket);
	// The context of a document is this plus what onAuthenticate adds; it is complete before any later hook runs.
	const context = { socket } as SyncContext;
	const connection = parts.sync.handleConnection(peer.websocket as WebSocket, peer.request, context);
	const deadline = setTimeout(() => {
		if (!socket.isAuthenticated) socket.close(4401, "unauthenticated");
	}, limits.unauthenticated.ms);
	deadline.unref();
	return { socket, budget: createBudget(parts.clock), connection, deadline };
}

function receive(peer: Peer, channel: Channel, frame: Uint8Array, parts: UpgradeParts): void {
	try {
		if (!channel.budget.spend(frame.byteLength, channel.socket.isAuthenticated)) {
			channel.socket.close(4429, "too_much");
			return;
		}
		const { document, isClose, isAwareness } = readHeader(frame);
		// Hocuspocus keeps documents in plain objects: a name like "constructor" must not get that far.
		if (parseDocumentName(document) === null) return void peer.send(deniedFrame(document, closeReasons.notFound));
		// A closing of what is not open would be kept and end the next opening at once (docs/architecture.md, the wedge).
		if (isClose && !isOpen(document, channel.socket, parts.sync)) return;
		// Who is typing is worth no queue: what is too large or too often is let fall.
		if (isAwareness && (frame.byteLength > limits.awarenessBytes || !channel.budget.spendAwareness())) return;
		channel.connection.handleMessage(frame);
	} catch (error) {
		// A frame without a readable document name: whoever sends those speaks another protocol.
		parts.onError(error);
		channel.socket.close(4400, "bad_frame");
	}
}

function isOpen(document: string, socket: Socket, sync: Hocuspocus<SyncContext>): boolean {
	const connections = sync.documents.get(document)?.getConnections() ?? [];
	return connections.some((connection) => connection.context.socket === socket);
}
