import { randomUUID } from "node:crypto";
import { call } from "../../support/rest.ts";
import { type Assault, again, type Scene } from "./assault.ts";

const atOnce = 20;

function flood(request: (scene: Scene) => Promise<unknown>): Assault {
	return async (scene, did) => {
		const one = () =>
			again(async () => {
				await request(scene);
				did(1);
			});
		await Promise.all(Array.from({ length: atOnce }, one));
	};
}

export const byRequestsAssaults: Record<string, Assault> = {
	"requests for all there is to read": flood(({ url, didi, threadId }) =>
		call(url, didi.token, "GET", `/api/threads/${threadId}/messages?limit=200`),
	),
	"messages without end": flood(({ url, didi, threadId }) =>
		call(url, didi.token, "POST", `/api/threads/${threadId}/messages`, { id: randomUUID(), body: "noise" }),
	),
	"sign-ins with guessed passwords": flood(({ url }) =>
		call(url, null, "POST", "/api/session", { username: randomUUID().slice(0, 12), password: "let me in now" }),
	),
	"requests with a body of a megabyte": flood(({ url, didi, threadId }) =>
		call(url, didi.token, "POST", `/api/threads/${threadId}/messages`, { body: "x".repeat(1024 * 1024) }),
	),
};
