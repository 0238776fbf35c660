import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
let url: string;

beforeAll(async () => {
	house = await openServer({});
	url = await house.app.listen();
});

afterAll(() => house.close());

/** Asks over a real socket, where a body may come in pieces and an asker may name no length. */
function ask(method: string, path: string, token: string, pieces: readonly string[]): Promise<number> {
	return new Promise((resolve, reject) => {
		const headers = {
			authorization: `Bearer ${token}`,
			"content-type": "application/json",
			"transfer-encoding": "chunked",
		};
		const asking = request(new URL(path, url), { method, headers }, (answer) => {
			answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
		});
		asking.on("error", reject);
		for (const piece of pieces) asking.write(piece);
		asking.end();
	});
}

describe("requests over a socket", () => {
	it("a DELETE without a body is carried out", async () => {
		const { token } = await house.signedIn("bo");
		const { deviceId } = await house.signInAgain("bo");
		const answer = await fetch(new URL(`/api/devices/${deviceId}`, url), {
			method: "DELETE",
			headers: { authorization: `Bearer ${token}` },
		});
		expect(answer.status).toBe(204);
	});

	it("a body that comes in pieces without a length is read, and one that is too large is refused", async () => {
		const { token } = await house.signedIn("alva");
		const path = `/api/threads/${await house.threadId()}/messages`;
		expect(await ask("POST", path, token, ['{"body":', '"in pieces"}'])).toBe(201);
		expect(
			await ask(
				"POST",
				path,
				token,
				Array.from({ length: 40 }, () => `"${"x".repeat(64 * 1024)}"`),
			),
		).toBe(413);
	});
});
