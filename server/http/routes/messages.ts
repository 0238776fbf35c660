import { Hono } from "hono";
import type * as z from "zod/mini";
import {
	messageAnswerSchema,
	messagesAnswerSchema,
	messagesQuerySchema,
	newMessageBodySchema,
	readsAnswerSchema,
} from "../../../shared/api/threads.ts";
import { parseSaid, type Said } from "../../../shared/said.ts";
import { HttpProblem } from "../../http-problem.ts";
import { messageById, messagePage, seqOf } from "../../queries/messages.ts";
import { readsOf } from "../../queries/reads.ts";
import { threadOf } from "../../queries/threads.ts";
import { jsonBody, query } from "../checked.ts";
import { describe } from "../describe.ts";
import { filesToSay } from "../files-to-say.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { programsToo } from "../programs-too.ts";
import { submitOne } from "../submit-one.ts";

const pageSize = { usual: 50, most: 200 };

export function messageRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();

	app.get(
		"/threads/:id/messages",
		describe({
			summary: "A thread's messages, page by page",
			answers: { 200: messagesAnswerSchema },
			errors: ["bad_request", "bad_cursor", "thread_not_found"],
			signedIn: true,
			programs: "read",
		}),
		programsToo(parts, "read"),
		query(messagesQuerySchema),
		async (c) => {
			const threadId = await myThreadId(parts, c.get("me").member.id, c.req.param("id"));
			const { limit, cursor, order = "asc" } = c.req.valid("query");
			const after = cursor === undefined ? null : await seqOf(parts.database, threadId, cursor);
			if (cursor !== undefined && after === null) throw new HttpProblem("bad_cursor", { field: "cursor" });
			return c.json(await messagePage(parts.database, threadId, { order, after, limit: parseLimit(limit) }));
		},
	);

	app.post(
		"/threads/:id/messages",
		describe({
			summary: "Say something; the same id again says it once",
			answers: { 201: messageAnswerSchema, 200: messageAnswerSchema },
			errors: [
				...(["bad_request", "bad_json", "empty_message", "body_too_long", "bad_text", "unknown_file"] as const),
				...(["unknown_message", "id_taken", "not_allowed", "thread_not_found"] as const),
				...(["bad_origin", "rate_limited", "try_later"] as const),
			],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		jsonBody(newMessageBodySchema),
		async (c) => {
			const me = c.get("me");
			const threadId = await myThreadId(parts, me.member.id, c.req.param("id"));
			const from = { threadId, memberId: me.member.id };
			const said = await submitOne(parts.gate, await bodyToSaid(c.req.valid("json"), from, parts), me);
			const message = said === null ? null : await messageById(parts.database, threadId, said.entry.id);
			if (said === null || message === null) throw new HttpProblem("internal");
			return c.json({ message }, said.again ? 200 : 201);
		},
	);

	app.get(
		"/threads/:id/messages/:mid/reads",
		describe({
			summary: "Who has read a message, and since when",
			answers: { 200: readsAnswerSchema },
			errors: ["thread_not_found", "not_found"],
			signedIn: true,
			programs: "read",
		}),
		programsToo(parts, "read"),
		async (c) => {
			const threadId = await myThreadId(parts, c.get("me").member.id, c.req.param("id"));
			const seq = await seqOf(parts.database, threadId, c.req.param("mid"));
			if (seq === null) throw new HttpProblem("not_found");
			return c.json({ reads: await readsOf(parts.database, threadId, seq) });
		},
	);

	return app;
}

async function myThreadId({ database }: HttpParts, memberId: string, threadId: string): Promise<string> {
	const thread = await threadOf(database, memberId, threadId);
	if (thread === null) throw new HttpProblem("thread_not_found");
	return thread.id;
}

export function parseLimit(text: string | undefined): number {
	if (text === undefined) return pageSize.usual;
	const limit = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
	if (limit < 1 || limit > pageSize.most) throw new HttpProblem("bad_request", { field: "limit" });
	return limit;
}

/** The form is checked before the gate is asked: a refusal there is for good, and a slip must not use an id up. */
async function bodyToSaid(
	body: z.infer<typeof newMessageBodySchema>,
	{ threadId, memberId }: { threadId: string; memberId: string },
	{ clock, makeId, database }: Pick<HttpParts, "clock" | "makeId" | "database">,
): Promise<Said> {
	const composed = body.composedAt === undefined ? clock() : Date.parse(body.composedAt);
	if (Number.isNaN(composed)) throw new HttpProblem("bad_request", { field: "composedAt" });
	const id = body.id ?? makeId();
	const files = await filesToSay(database, { memberId, messageId: id, fileIds: body.fileIds ?? [] });
	const parsed = parseSaid({
		kind: "message",
		id,
		thread: threadId,
		composed: new Date(composed).toISOString(),
		body: body.body ?? "",
		...(body.replyTo === undefined ? {} : { replyTo: body.replyTo }),
		...(files === undefined ? {} : { files }),
		...(body.poll === undefined ? {} : { poll: body.poll }),
	});
	if (!parsed.ok) throw new HttpProblem(parsed.code);
	return parsed.said;
}
