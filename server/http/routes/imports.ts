import { Hono } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import {
	importAnswerSchema,
	importBodySchema,
	importKnownAnswerSchema,
	importKnownBodySchema,
} from "../../../shared/api/imports.ts";
import { HttpProblem } from "../../http-problem.ts";
import { idsInThread } from "../../queries/ids-in-thread.ts";
import { threadOf } from "../../queries/threads.ts";
import { bringImported } from "../bring-imported.ts";
import { jsonBody } from "../checked.ts";
import { consume } from "../consume.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** Far above what a page asks that waits for each answer. */
const mostOfAMember = { points: 300, duration: 10 };

/** What was written elsewhere and is brought here by an adult of the family (decision 0038). */
export function importRoutes(parts: HttpParts): Hono<HttpEnv> {
	const members = new RateLimiterMemory(mostOfAMember);
	const errors = [
		...(["bad_request", "bad_json", "not_allowed", "thread_not_found"] as const),
		...(["bad_origin", "too_large", "rate_limited", "try_later"] as const),
	];

	/** Throws thread_not_found, not_allowed. Asked once more by the gate, of each message. */
	async function mayImportInto(threadId: string, { member }: HttpEnv["Variables"]["me"]): Promise<void> {
		const thread = await threadOf(parts.database, member.id, threadId);
		if (thread === null) throw new HttpProblem("thread_not_found");
		if (thread.kind !== "group" || member.role === "child") throw new HttpProblem("not_allowed");
	}

	return new Hono<HttpEnv>()
		.post(
			"/threads/:id/import",
			describe({
				summary: "Bring messages that were written elsewhere into a group; the same ids again are the same messages",
				answers: { 200: importAnswerSchema },
				errors: [...errors, "unknown_member"],
				signedIn: true,
			}),
			signedInOnly(parts),
			jsonBody(importBodySchema),
			async (c) => {
				const me = c.get("me");
				await consume(members, me.member.id);
				await mayImportInto(c.req.param("id"), me);
				return c.json(await bringImported(parts, me, c.req.param("id"), c.req.valid("json").messages));
			},
		)
		.post(
			"/threads/:id/import/known",
			describe({
				summary: "Which messages of an import are in the group already",
				answers: { 200: importKnownAnswerSchema },
				errors,
				signedIn: true,
			}),
			signedInOnly(parts),
			jsonBody(importKnownBodySchema),
			async (c) => {
				const me = c.get("me");
				await consume(members, me.member.id);
				await mayImportInto(c.req.param("id"), me);
				const known = await idsInThread(parts.database, c.req.param("id"), c.req.valid("json").ids);
				return c.json({ known: [...known] });
			},
		);
}
