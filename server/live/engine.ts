import { createServer, type IncomingMessage } from "node:http";
import { Server, type Socket } from "socket.io";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import { SyncRefusal } from "../sync/refuse.ts";
import { whoIs } from "../sync/who-is.ts";
import { createHearing, type HearingParts } from "./hear-said.ts";
import { type Connection, createLines, type LineParts } from "./line.ts";
import { type SaidEvent, saidEvents } from "./live-events.ts";
import type { Guest, Rooms } from "./rooms.ts";

export type EngineParts = HearingParts &
	LineParts & {
		rooms: Rooms;
		whoHolds: WhoHolds;
		tokenOf: (headers: Headers) => string | null;
		/** What a request is counted under. */
		addressOf: (request: IncomingMessage) => string;
		onError: (error: unknown) => void;
	};

/** What takes the requests and upgrades of Socket.IO once it was looked at where they come from. */
export type Engine = Server["engine"];

/** Socket.IO itself, with Hearth's bounds: whom it lets in, and what is done with what they say. */
export function openEngine(parts: EngineParts): Engine {
	const { rooms, whoHolds, tokenOf, addressOf, onError } = parts;
	const lines = createLines(parts);
	const hear = createHearing(parts);
	// It listens to no server by itself.
	const io = new Server(createServer(), {
		path: "/ws/",
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
	io.engine.on("connection", (connection: Connection) => lines.watch(connection, addressOf(connection.request)));
	io.use(
		(socket, next) =>
			void enter(socket).then(
				() => next(),
				(error) => next(new Error(reasonOf(error))),
			),
	);
	io.on("connection", (socket) => void welcome(socket).catch(onError));

	return io.engine;

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
			socket.data = whoIs(holder);
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
}

function headersOf({ headers }: IncomingMessage): Headers {
	const asked = ["authorization", "cookie"] as const;
	return new Headers(asked.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
