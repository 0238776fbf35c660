import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { Server, type Socket } from "socket.io";
import type { Ceilings } from "../../shared/ceilings.ts";
import type { Clock } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import type { Who } from "../sync/context.ts";
import { SyncRefusal } from "../sync/refuse.ts";
import { createHearing, type HearingParts } from "./hear-said.ts";
import { type Connection, createLines } from "./line.ts";
import { type SaidEvent, saidEvents } from "./live-events.ts";
import { createRooms, type Guest, type Rooms } from "./rooms.ts";

export type SocketIoParts = HearingParts & {
	whoHolds: WhoHolds;
	tokenOf: (headers: Headers) => string | null;
	/** True for a request of our own pages, and for programs, which send no Origin. */
	isFromUs: (headers: Headers) => boolean;
	/** What a request is counted under. */
	addressOf: (request: IncomingMessage) => string;
	clock: Clock;
	ceilings: Ceilings;
	onError: (error: unknown) => void;
};

/** Socket.IO on /ws. It is handed the requests that are its own, and listens to no server by itself. */
export type SocketIoDoor = {
	rooms: Rooms;
	/** An ordinary request below /ws/: the polling transport. */
	request: (request: IncomingMessage, response: ServerResponse) => void;
	upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	close: () => void;
};

export const socketIoPath = "/ws/";

export function createSocketIo(parts: SocketIoParts): SocketIoDoor {
	const { whoHolds, tokenOf, isFromUs, addressOf, access, onError } = parts;
	const lines = createLines(parts);
	const rooms = createRooms(access, onError);
	const hear = createHearing(parts);
	const io = new Server(createServer(), {
		path: socketIoPath,
		serveClient: false,
		maxHttpBufferSize: limits.liveFrameBytes,
		perMessageDeflate: false,
		httpCompression: false,
		// Never first: what it begins to close gently cannot be cut off any more (server/live/line.ts).
		connectTimeout: 2 * limits.unauthenticated.ms,
		allowRequest: (request, answer) => {
			const isRoom = lines.isRoomFor(addressOf(request));
			answer(isRoom ? null : "too_much", isRoom);
		},
	});
	const engine = io.engine;
	engine.on("connection", (connection: Connection) => lines.watch(connection, addressOf(connection.request)));
	io.use(
		(socket, next) =>
			void enter(socket).then(
				() => next(),
				(error) => next(new Error(reasonOf(error))),
			),
	);
	io.on("connection", (socket) => void welcome(socket).catch(onError));

	function reasonOf(error: unknown): string {
		if (error instanceof SyncRefusal) return error.reason;
		onError(error);
		return closeReasons.tryLater;
	}

	function holderOf({ handshake, request }: Socket): ReturnType<WhoHolds> {
		const { token } = handshake.auth;
		return whoHolds(typeof token === "string" ? token : (tokenOf(headersOf(request)) ?? ""));
	}

	/** Lets a socket in by its token, or throws the SyncRefusal the program is told. */
	async function enter(socket: Socket): Promise<void> {
		const line = lines.of(socket.conn);
		if (line === undefined || line.isEntering || line.isSignedIn) throw new SyncRefusal("bad_request");
		line.isEntering = true;
		try {
			const holder = await holderOf(socket);
			if (holder === null) throw new SyncRefusal(closeReasons.unauthenticated);
			if (rooms.devices(holder.device.id) >= limits.socketsPerDevice) throw new SyncRefusal(closeReasons.tooMuch);
			line.isSignedIn = true;
			const { member, device, program } = holder;
			socket.data = { memberId: member.id, deviceId: device.id, isReadOnly: program?.scope === "read" } satisfies Who;
		} finally {
			line.isEntering = false;
		}
	}

	async function welcome(socket: Socket): Promise<void> {
		const line = lines.of(socket.conn);
		const guest: Guest = {
			who: socket.data,
			joined: new Set(),
			tell: (event, payload) => void socket.emit(event, payload),
			cut: () => socket.conn.close(true),
		};
		rooms.enter(guest);
		socket.on("disconnect", () => {
			rooms.leave(guest);
			// A connection without its socket would be nobody's and stay.
			socket.conn.close(true);
		});
		if (line === undefined) return guest.cut();
		for (const event of Object.keys(saidEvents) as SaidEvent[]) {
			socket.on(event, (...words: unknown[]) => {
				const answer = words.find((word) => typeof word === "function");
				hear(event, guest, line, words[0])
					.catch((error: unknown) => {
						onError(error);
						return { error: closeReasons.tryLater };
					})
					.then((ack) => answer?.(ack))
					.catch(onError);
			});
		}
		// A device that was signed out while it was being let in found no socket to cut.
		if ((await holderOf(socket)) === null) guest.cut();
	}

	function mayAsk(request: IncomingMessage): boolean {
		return request.headers["sec-fetch-site"] !== "cross-site" && isFromUs(headersOf(request));
	}

	return {
		rooms,
		request(request, response) {
			try {
				if (mayAsk(request)) engine.handleRequest(request as Parameters<typeof engine.handleRequest>[0], response);
				else response.writeHead(403, { "Content-Type": "application/json" }).end('{"error":"bad_origin"}');
			} catch (error) {
				onError(error);
				response.destroy();
			}
		},
		upgrade(request, socket, head) {
			if (mayAsk(request)) engine.handleUpgrade(request as Parameters<typeof engine.handleUpgrade>[0], socket, head);
			else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\nbad_origin");
		},
		close() {
			rooms.cutAll();
			engine.close();
		},
	};
}

function headersOf({ headers }: IncomingMessage): Headers {
	const asked = ["authorization", "cookie", "host", "origin"] as const;
	return new Headers(asked.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
