import type { Hocuspocus, WebSocketLike } from "@hocuspocus/server";
import type { Ceilings } from "../../shared/ceilings.ts";
import { parseDocumentName } from "../../shared/document-names.ts";
import type { Clock, MakeId } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons, protocolVersion } from "../../shared/protocol.ts";
import { createBudget } from "./budget.ts";
import type { Socket, SyncContext } from "./context.ts";
import { deniedFrame, opcodes, readHeader } from "./frame.ts";
import { createOutboxDoor, type OutboxDoorParts } from "./outbox-door.ts";
import { isTooSlow } from "./slow-reader.ts";
import type { Sockets } from "./sockets.ts";

export type ChannelParts = {
	sync: Hocuspocus<SyncContext>;
	sockets: Sockets;
	clock: Clock;
	ceilings: Ceilings;
	makeId: MakeId;
	tokenOf: (headers: Headers) => string | null;
} & Omit<OutboxDoorParts, "send">;

/** A socket that says nothing for so long, and at most twice that, is ended; an open page speaks every half minute. */
const silenceMs = 60_000;
/** The standard's number. */
const openState = 1;

/** An upgraded socket. `knownDevice`: whose valid token its request came with. */
export type Wire = {
	request: Request;
	knownDevice: string | null;
	webSocket: WebSocketLike;
	unsentBytes: () => number;
};

/** What is to be told of the socket: each frame that came, and its end. Never throws. */
export type Channel = { receive: (frame: Uint8Array) => void; closed: (code: number, reason: string) => void };

/** Puts a socket through to the documents, frame by frame, within its budget. */
export function openChannel({ request, knownDevice, webSocket, unsentBytes }: Wire, parts: ChannelParts): Channel {
	const speaks = new URL(request.url, "http://hearth").searchParams.get("protocol");
	const socket: Socket = {
		id: parts.makeId(),
		cookieToken: parts.tokenOf(request.headers),
		isOutdated: speaks !== null && speaks !== String(protocolVersion),
		knownDevice,
		isAuthenticated: knownDevice !== null && isAmongFirst(knownDevice, parts.sockets),
		deviceId: null,
		personHere: null,
		documents: new Set(),
		unsentBytes,
		close: (code, reason) => webSocket.close(code, reason),
		endOutboxes: (reason) => outboxes.endAll(reason),
	};
	const outboxes = createOutboxDoor(socket, { ...parts, send });
	parts.sockets.add(socket);
	// The context of a document is this plus what onAuthenticate adds; it is complete before any later hook runs.
	const context = { socket } as SyncContext;
	const connection = parts.sync.handleConnection(webSocket, request, context);
	const budget = createBudget(parts.clock, parts.ceilings);
	const deadline = setTimeout(() => {
		if (!socket.isAuthenticated) socket.close(4401, "unauthenticated");
	}, limits.unauthenticated.ms);
	deadline.unref();
	let hasSpoken = true;
	const listening = setInterval(() => {
		if (!hasSpoken) socket.close(4408, "silent");
		hasSpoken = false;
	}, silenceMs);
	listening.unref();

	/** To a socket that is ending, nothing is said; nor to one that does not read, for an answer repeats the name it was asked by. */
	function send(frame: Uint8Array): void {
		try {
			if (webSocket.readyState === openState && !isTooSlow(socket)) webSocket.send(frame);
		} catch (error) {
			parts.onError(error);
		}
	}

	function handle(frame: Uint8Array): void {
		if (!budget.spend(frame.byteLength, socket.isAuthenticated)) {
			socket.close(4429, "too_much");
			return;
		}
		hasSpoken = true;
		const { document, opcode } = readHeader(frame);
		const kind = parseDocumentName(document)?.kind;
		if (kind === "outbox") {
			outboxes.receive(document, opcode, frame);
			return;
		}
		// Hocuspocus keeps documents in plain objects: a name like "constructor" must not get that far.
		if (kind === undefined) {
			send(deniedFrame(document, closeReasons.notFound));
			return;
		}
		const isAwareness = opcode === opcodes.awareness;
		// A closing of what is not open would be kept and end the next opening at once (docs/architecture.md, the wedge).
		if (opcode === opcodes.close && !isOpen(document, socket, parts.sync)) return;
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
			clearInterval(listening);
			parts.sockets.remove(socket);
			outboxes.lost();
			connection.handleClose({ code, reason });
		},
	};
}

/** A device may have many sockets that open no document: beyond so many, each has what a stranger has. */
function isAmongFirst(device: string, sockets: Sockets): boolean {
	return sockets.all().filter((other) => other.knownDevice === device).length < limits.socketsPerDevice;
}

function isOpen(document: string, socket: Socket, sync: Hocuspocus<SyncContext>): boolean {
	const connections = sync.documents.get(document)?.getConnections() ?? [];
	return connections.some((connection) => connection.context.socket === socket);
}
