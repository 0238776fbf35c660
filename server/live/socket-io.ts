import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { errorStatuses } from "../../shared/api/errors.ts";
import { sentenceOf } from "../http/error-sentences.ts";
import type { Engine, EngineParts } from "./engine.ts";
import { createRooms, type Rooms } from "./rooms.ts";

export type SocketIoParts = Omit<EngineParts, "rooms"> & {
	/** True for a request of our own pages, and for programs, which send no Origin. */
	isFromUs: (headers: Headers) => boolean;
};

/** Socket.IO on /ws. It is handed the requests that are its own. */
export type SocketIoDoor = {
	rooms: Rooms;
	/** An ordinary request below /ws/: the polling transport. Never throws. */
	request: (request: IncomingMessage, response: ServerResponse) => void;
	/** Never throws. */
	upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
	close: () => void;
};

/** Socket.IO is loaded by the first program that knocks: a family without any need not hold its 20 MB. */
export function createSocketIo(parts: SocketIoParts): SocketIoDoor {
	const { isFromUs, onError } = parts;
	const rooms = createRooms(parts.access, onError);
	let loading: Promise<Engine> | null = null;
	let isClosed = false;

	async function knock(request: IncomingMessage, take: (engine: Engine) => void, refuse: (code: RefusalCode) => void) {
		try {
			if (!mayAsk(request)) return refuse("bad_origin");
			loading ??= import("./engine.ts").then(({ openEngine }) => openEngine({ ...parts, rooms }));
			const engine = await loading;
			if (isClosed) refuse("try_later");
			else take(engine);
		} catch (error) {
			onError(error);
			refuse("try_later");
		}
	}

	function mayAsk({ headers }: IncomingMessage): boolean {
		if (headers["sec-fetch-site"] === "cross-site") return false;
		const { host, origin } = headers;
		return isFromUs(
			new Headers({ ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) }),
		);
	}

	return {
		rooms,
		request(request, response) {
			const refuse = (code: RefusalCode) => {
				response.writeHead(errorStatuses[code], { "Content-Type": "application/json" });
				response.end(JSON.stringify({ error: code, message: sentenceOf(code) }));
			};
			void knock(request, (engine) => engine.handleRequest(request as EngineRequest, response), refuse);
		},
		upgrade(request, socket, head) {
			const refuse = (code: RefusalCode) =>
				void socket.end(`HTTP/1.1 ${errorStatuses[code]} Refused\r\nConnection: close\r\n\r\n`);
			void knock(request, (engine) => engine.handleUpgrade(request as EngineRequest, socket, head), refuse);
		},
		close() {
			isClosed = true;
			rooms.cutAll();
			loading?.then((engine) => engine.close()).catch(onError);
		},
	};
}

type RefusalCode = "bad_origin" | "try_later";
type EngineRequest = Parameters<Engine["handleRequest"]>[0];
