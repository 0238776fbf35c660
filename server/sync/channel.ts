import type { Hocuspocus, WebSocketLike } from "@hocuspocus/server";
import type { Ceilings } from "../../shared/ceilings.ts";
import { parseDocumentName } from "../../shared/document-names.ts";
import type { Clock, MakeId } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons, protocolVersion } from "../../shared/protocol.ts";
import { createBudget } from "./budget.ts";
import type { Socket, SyncContext } from "./context.ts";
import { deniedFrame, readHeader } from "./frame.ts";
import type { Sockets } from "./sockets.ts";

export type ChannelParts = {
	sync: Hocuspocus<SyncContext>;
	sockets: Sockets;
	clock: Clock;
	ceilings: Ceilings;
	makeId: MakeId;
	tokenOf: (headers: Headers) => string | null;
	onError: (error: unknown) => void;
};

/** An upgraded socket. `isKnown`: its request came with a valid token. */
export type Wire = {
	request: Request;
	isKnown: boolean;
	webSocket: WebSocketLike;
	unsentBytes: () => number;
};

/** What is to be told of the socket: each frame that came, and its end. Never throws. */
export type Channel = { receive: (frame: Uint8Array) => void; closed: (code: number, reason: string) => void };

/** Puts a socket through to the documents, frame by frame, within its budget. */
export function openChannel({ request, isKnown, webSocket, unsentBytes }: Wire, parts: ChannelParts): Channel {
	const speaks = new URL(request.url, "http://hearth").searchParams.get("protocol");
	const socket: Socket = {
		id: parts.makeId(),
		cookieToken: parts.tokenOf(request.headers),
		isOutdated: speaks !== null && speaks !== String(protocolVersion),
		isAuthenticated: isKnown,
		deviceId: null,
		documents: new Set(),
		unsentBytes,
		close: (code, reason) => webSocket.close(code, reason),
	};
	parts.sockets.add(socket);
	// The context of a document is this plus what onAuthenticate adds; it is complete before any later hook runs.
	const context = { socket } as SyncContext;
	const connection = parts.sync.handleConnection(webSocket, request, context);
	const budget = createBudget(parts.clock, parts.ceilings);
	const deadline = setTimeout(() => {
		if (!socket.isAuthenticated) socket.close(4401, "unauthenticated");
	}, limits.unauthenticated.ms);
	deadline.unref();

	function handle(frame: Uint8Array): void {
		if (!budget.spend(frame.byteLength, socket.isAuthenticated)) {
			socket.close(4429, "too_much");
			return;
		}
		const { document, isClose, isAwareness } = readHeader(frame);
		// Hocuspocus keeps documents in plain objects: a name like "constructor" must not get that far.
		if (parseDocumentName(document) === null) {
			webSocket.send(deniedFrame(document, closeReasons.notFound));
			return;
		}
		// A closing of what is not open would be kept and end the next opening at once (docs/architecture.md, the wedge).
		if (isClose && !isOpen(document, socket, parts.sync)) return;
		// Who is typing is worth no queue: what is too large or too often is let fall.
		if (isAwareness && (frame.byteLength > limits.awarenessBytes || !budget.spendAwareness())) return;
		connection.handleMessage(frame);
	}

	return {
		receive(frame) {
			try {
				handle(frame);
			} catch (error) {
				// A frame without a readable document name: whoever sends those speaks another protocol.
				parts.onError(error);
				socket.close(4400, "bad_frame");
			}
		},
		closed(code, reason) {
			clearTimeout(deadline);
			parts.sockets.remove(socket);
			connection.handleClose({ code, reason });
		},
	};
}

function isOpen(document: string, socket: Socket, sync: Hocuspocus<SyncContext>): boolean {
	const connections = sync.documents.get(document)?.getConnections() ?? [];
	return connections.some((connection) => connection.context.socket === socket);
}
