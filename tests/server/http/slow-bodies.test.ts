import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEntrance } from "../../../server/entrance.ts";

const bodyMs = 150;
const refused = () => undefined;
/** Answers once the body is here, as the routes do. */
const http: RequestListener = (request, response) => {
	request.resume().on("end", () => response.end("all here"));
};

let server: Server;
beforeAll(async () => {
	server = createEntrance({
		...{ http, sync: refused, yjs: refused, onError: refused, bodyMs },
		socketIo: { request: http, upgrade: refused },
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
});
afterAll(() => server.close());

/** Sends the head of a request that announces ten bytes, and one of them. */
function begin(method: string, path: string): { socket: Socket; text: () => string; closed: Promise<unknown> } {
	const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
	let text = "";
	socket.on("data", (data) => {
		text += data.toString();
	});
	socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\na`);
	return { socket, text: () => text, closed: once(socket, "close") };
}

describe("a request whose body does not come", () => {
	it.each([
		["POST", "/api/session"],
		["GET", "/"],
		["POST", "/ws/"],
		["POST", "/uploads/x"],
		["PUT", "/api/me/password"],
	])("%s %s is cut off", async (method, path) => {
		const { text, closed } = begin(method, path);
		await closed;
		expect(text()).toContain("HTTP/1.1 408 Request Timeout");
	});

	it.each(["PUT", "PATCH"])("%s of a file's bytes is looked after elsewhere, and comes whole", async (method) => {
		const slow = begin(method, "/uploads/x?key=y");
		// Whoever is cut off began later: the time is over for both.
		await begin("POST", "/api/session").closed;
		slow.socket.write("bcdefghij");
		await once(slow.socket, "data");
		expect(slow.text()).toContain("all here");
		slow.socket.destroy();
	});

	it("others are not cut off: what came whole, what has no body, and what comes next on the same connection", async () => {
		const { socket, text } = begin("POST", "/api/session");
		socket.write("bcdefghij");
		await once(socket, "data");
		await begin("POST", "/api/session").closed;
		socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
		await once(socket, "data");
		expect(text().split("all here")).toHaveLength(3);
		socket.destroy();
	});
});
