import { Hono } from "hono";
import {
	newThreadBodySchema,
	readBodySchema,
	threadAnswerSchema,
	threadChangeBodySchema,
	threadSchema,
	threadsAnswerSchema,
} from "../../../shared/api/threads.ts";
import type { Said } from "../../../shared/said.ts";
import { endOfTurn } from "../../end-of-turn.ts";
import { HttpProblem } from "../../http-problem.ts";
import { threadNews } from "../../queries/thread-news.ts";
import { threadOf, threadsOf } from "../../queries/threads.ts";
import { changeThread } from "../change-thread.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { isInScope, programsToo } from "../programs-too.ts";
import { startThread } from "../start-thread.ts";
import { submitOne } from "../submit-one.ts";

export function threadRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();

	app.post(
		"/threads",
		describe({
			summary: "Find or make a thread",
			answers: { 201: threadAnswerSchema, 200: threadAnswerSchema },
			errors: [
				...(["bad_request", "bad_json", "member_ids_required", "unknown_member", "not_allowed", "id_taken"] as const),
				...(["thread_not_found", "bad_origin", "rate_limited", "try_later"] as const),
			],
			signedIn: true,
			programs: "start",
		}),
		programsToo(parts, "start"),
		jsonBody(newThreadBodySchema),
		async (c) => {
			const { thread, isNew } = await startThread(parts, c.get("me"), c.req.valid("json"));
			return c.json({ thread }, isNew ? 201 : 200);
		},
	);

	app.get(
		"/threads",
		describe({
			summary: "My threads",
			answers: { 200: threadsAnswerSchema },
			errors: [],
			signedIn: true,
			programs: "read",
		}),
		programsToo(parts, "read"),
		async (c) => {
			const { member, program } = c.get("me");
			const mine = async () => (await threadsOf(parts.database, member.id)).filter(({ id }) => isInScope(program, id));
			const listed = [];
			for (const thread of await mine()) {
				listed.push({ ...thread, ...(await threadNews(parts.database, thread.id, member.id)) });
				// A hundred conversations take a tenth of a second, in which nobody else would be heard.
				await endOfTurn();
			}
			// Whoever was put out of one meanwhile is not told what was said there since.
			const still = new Set((await mine()).map(({ id }) => id));
			return c.json({ threads: listed.filter(({ id }) => still.has(id)) });
		},
	);

	app.get(
		"/threads/:id",
		describe({
			summary: "One of my threads",
			answers: { 200: threadSchema },
			errors: ["thread_not_found"],
			signedIn: true,
			programs: "read",
		}),
		programsToo(parts, "read"),
		async (c) => {
			const thread = await threadOf(parts.database, c.get("me").member.id, c.req.param("id"));
			if (thread === null) throw new HttpProblem("thread_not_found");
			return c.json(thread);
		},
	);

	app.patch(
		"/threads/:id",
		describe({
			summary: "Give a thread another title, other members, or another say in what I am told of it",
			answers: { 200: threadSchema },
			errors: [
				...(["bad_request", "bad_json", "unknown_member", "not_allowed", "thread_not_found"] as const),
				...(["bad_origin", "rate_limited", "try_later"] as const),
			],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		jsonBody(threadChangeBodySchema),
		async (c) => c.json(await changeThread(parts, c.get("me"), c.req.param("id"), c.req.valid("json"))),
	);

	app.put(
		"/threads/:id/read",
		describe({
			summary: "I have read up to here",
			answers: { 204: null },
			errors: ["bad_request", "bad_json", "thread_not_found", "bad_origin", "rate_limited", "try_later"],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		jsonBody(readBodySchema),
		async (c) => {
			const me = c.get("me");
			const thread = await threadOf(parts.database, me.member.id, c.req.param("id"));
			if (thread === null) throw new HttpProblem("thread_not_found");
			const { seq } = c.req.valid("json");
			const composed = new Date(parts.clock()).toISOString();
			const read: Said = { kind: "read", id: parts.makeId(), thread: thread.id, composed, seq };
			if (seq > 0) await submitOne(parts.gate, read, me);
			return c.body(null, 204);
		},
	);

	return app;
}
