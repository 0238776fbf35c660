import { Hono } from "hono";
import { searchAnswerSchema, searchQuerySchema } from "../../../shared/api/threads.ts";
import { HttpProblem } from "../../http-problem.ts";
import { threadsOf } from "../../queries/threads.ts";
import { searchMessages } from "../../search/search-messages.ts";
import { query } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { isInScope, whoeverIsSignedIn } from "../programs-too.ts";
import { parseLimit } from "./messages.ts";

export function searchRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();

	app.get(
		"/search",
		describe({
			summary: "Messages of my threads that hold each of these words, by its beginning, the newest first",
			answers: { 200: searchAnswerSchema },
			errors: ["bad_request", "thread_not_found"],
			signedIn: true,
			programs: "read",
		}),
		whoeverIsSignedIn(parts),
		query(searchQuerySchema),
		async (c) => {
			const { q, threadId, limit } = c.req.valid("query");
			const { member, program } = c.get("me");
			const mine = async () => {
				const ids = (await threadsOf(parts.database, member.id)).map(({ id }) => id);
				return ids.filter((id) => isInScope(program, id) && (threadId === undefined || id === threadId));
			};
			const threadIds = await mine();
			if (threadId !== undefined && threadIds.length === 0) throw new HttpProblem("thread_not_found");
			const found = await searchMessages(parts, { text: q, threadIds, limit: parseLimit(limit) });
			// Whoever was put out of a thread while this looked is told nothing of it.
			const still = new Set(await mine());
			return c.json({ messages: found.filter((message) => still.has(message.threadId)) });
		},
	);
	return app;
}
