import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { boundBody } from "./bound-body.ts";
import type { SocketIoDoor } from "./live/socket-io.ts";
import type { Upgrade } from "./sync/upgrade.ts";
import { yjsPath } from "./sync/yjs-channel.ts";

const socketIoPath = "/ws/";
const uploadsPath = "/uploads/";

/** Bytes of files may take longer; who brings them and how fast is looked after there (files/uploads). */
const uploadMs = 16 * 60_000;

export type Entrance = {
	/** Pages and REST. */
	http: RequestListener;
	sync: Upgrade;
	yjs: Upgrade;
	socketIo: Pick<SocketIoDoor, "request" | "upgrade">;
	onError: (error: unknown) => void;
	/** A request whose body has not come by then, in ms, is cut off, unless it brings a file. */
	bodyMs: number;
};

/** The server's one port: sends each request and each upgrade to the door its path names; an unknown upgrade is refused. */
export function createEntrance({ http, sync, yjs, socketIo, onError, bodyMs }: Entrance): Server {
	const server = createServer(
		// A stranger who sends slowly must not hold connections for ever.
		{ headersTimeout: 10_000, requestTimeout: uploadMs },
		(request, response) => {
			const path = pathOf(request);
			if (!isUpload(request, path)) boundBody(request, bodyMs);
			if (path.startsWith(socketIoPath)) socketIo.request(request, response);
			else http(request, response);
		},
	);
	server.on("upgrade", (request, socket, head) => {
		socket.on("error", onError);
		const path = pathOf(request);
		if (path === "/sync") sync(request, socket, head);
		else if (path.startsWith(yjsPath)) yjs(request, socket, head);
		else if (path.startsWith(socketIoPath)) socketIo.upgrade(request, socket, head);
		else socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
	});
	return server;
}

function isUpload({ method }: IncomingMessage, path: string): boolean {
	return path.startsWith(uploadsPath) && (method === "PUT" || method === "PATCH");
}

function pathOf(request: IncomingMessage): string {
	return (request.url ?? "").split("?", 1)[0] ?? "";
}
