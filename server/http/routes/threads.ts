import { Hono } from "hono";
import type * as z from "zod/mini";
import {
	newThreadBodySchema,
	readBodySchema,
	type Thread,
	threadAnswerSchema,
	threadSchema,
	threadsAnswerSchema,
} from "../../../shared/api/threads.ts";
import type { Said } from "../../../shared/said.ts";
import { HttpProblem } from "../../http-problem.ts";
import { threadNews } from "../../queries/thread-news.ts";
import { threadOf, threadsOf } from "../../queries/threads.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { isInScope, programsToo } from "../programs-too.ts";
import { submitOne } from "../submit-one.ts";

export function threadRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();

	app.post(
		"/threads",
		describe({
			summary: "Find or make a thread",
			answers: { 200: threadAnswerSchema },
			errors: ["bad_request", "bad_json", "member_ids_required", "unknown_member", "bad_origin", "not_yet"],
			signedIn: true,
			programs: "start",
		}),
		programsToo(parts, "start"),
		jsonBody(newThreadBodySchema),
		async (c) => c.json({ thread: await findThread(parts, c.get("me").member.id, c.req.valid("json")) }),
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
			const threads = (await threadsOf(parts.database, member.id)).filter(({ id }) => isInScope(program, id));
			const news = await Promise.all(threads.map((thread) => threadNews(parts.database, thread.id, member.id)));
			return c.json({ threads: threads.map((thread, index) => ({ ...thread, ...news[index] })) });
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

	app.put(
		"/threads/:id/read",
		describe({
			summary: "I have read up to here",
			answers: { 204: null },
			errors: ["bad_request", "bad_json", "thread_not_found", "bad_origin", "try_later"],
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

async function findThread(
	{ database }: HttpParts,
	memberId: string,
	body: z.infer<typeof newThreadBodySchema>,
): Promise<Thread> {
	if (body.kind === "family") {
		const family = (await threadsOf(database, memberId)).find((thread) => thread.kind === "family");
		if (family === undefined) throw new HttpProblem("thread_not_found");
		return family;
	}
	const others = new Set(body.memberIds?.filter((id) => id !== memberId));
	if (others.size === 0) throw new HttpProblem("member_ids_required", { field: "memberIds" });
	const known = await database
		.selectFrom("members")
		.select("id")
		.where("id", "in", [...others])
		.where("removed_at", "is", null)
		.execute();
	if (known.length < others.size) throw new HttpProblem("unknown_member", { field: "memberIds" });
	throw new HttpProblem("not_yet");
}
