import type * as z from "zod/mini";
import { HttpProblem } from "../../server/http-problem.ts";
import type { SignedIn } from "../../server/people/signed-in.ts";
import { errorStatuses } from "../../shared/api/errors.ts";
import { giveBackBodySchema, peopleBackBodySchema } from "../../shared/api/history.ts";
import type { Machine } from "./machine.ts";
import type { ServerProcess } from "./server-process.ts";

type Asked = { method: string; path: string; body: string | null };

/** What the routes a device asks do (server/http/routes): who I am, where a history stands, and what is given back. */
export async function answerDevice(server: ServerProcess, machine: Machine, asked: Asked): Promise<Response> {
	const who = await server.whoHolds(machine.token);
	if (who === null) {
		const revoked = (await server.wasRevoked(machine.token)) ? { revoked: true } : {};
		return answer(401, { error: "unauthenticated", message: "Sign in first.", ...revoked });
	}
	try {
		return answer(200, await route(server, machine, who, asked));
	} catch (error) {
		if (!(error instanceof HttpProblem)) return answer(503, { error: "try_later", message: "Not now." });
		return answer(errorStatuses[error.code], { error: error.code, message: "No." });
	}
}

async function route(server: ServerProcess, machine: Machine, who: SignedIn, asked: Asked): Promise<object> {
	const { history } = server.core;
	if (asked.path === "/api/session") {
		return { family: machine.session.family, member: { ...who.member, active: true }, device: who.device };
	}
	if (asked.path === "/api/family/history") {
		return { changed: await server.people.giveBack(who, bodyOf(asked, peopleBackBodySchema)) };
	}
	const threadId = /^\/api\/threads\/([^/]+)\/history$/.exec(asked.path)?.[1];
	if (threadId === undefined) throw new HttpProblem("not_found");
	if (asked.method === "POST") {
		const from = { memberId: who.member.id, deviceId: who.device.id };
		return history.giveBack(threadId, bodyOf(asked, giveBackBodySchema), from);
	}
	const stands = await history.whereItStands(threadId, who.member.id);
	if (stands === null) throw new HttpProblem("thread_not_found");
	return stands;
}

function bodyOf<T>({ body }: Asked, schema: z.ZodMiniType<T>): T {
	const parsed = schema.safeParse(JSON.parse(body ?? "null"));
	if (!parsed.success) throw new HttpProblem("bad_request");
	return parsed.data;
}

function answer(status: number, body: object): Response {
	return { ok: status === 200, status, headers: new Headers(), json: async () => body } as unknown as Response;
}
