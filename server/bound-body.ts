import type { IncomingMessage } from "node:http";

/**
 * Cuts a request off whose body has not come by then: a stranger who sends a letter a minute must not hold connections
 * for ever. Node has one such limit for all requests of a server, and uploads need a longer one.
 */
export function boundBody(request: IncomingMessage, withinMs: number): void {
	const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
	if (length === "0" && encoding === undefined) return;
	const timer = setTimeout(() => {
		if (request.complete || request.socket.destroyed) return;
		// As Node answers it. Whoever sends so slowly may read as slowly, so the answer is not waited for.
		request.socket.write("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
		request.socket.destroySoon();
	}, withinMs);
	timer.unref();
	request.once("close", () => clearTimeout(timer));
}
