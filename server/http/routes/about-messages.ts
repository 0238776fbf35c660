import { Hono } from "hono";
import { editBodySchema, messageAnswerSchema, voteBodySchema } from "../../../shared/api/threads.ts";
import { parseSaid, type SaidAbout } from "../../../shared/said.ts";
import { HttpProblem } from "../../http-problem.ts";
import { messageById } from "../../queries/messages.ts";
import { threadOf } from "../../queries/threads.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { programsToo } from "../programs-too.ts";
import { submitOne } from "../submit-one.ts";

type What = SaidAbout extends infer S ? (S extends SaidAbout ? Omit<S, "id" | "thread" | "composed"> : never) : never;

/** What is done to a message that was said: its words changed, an emoji put to it or taken away. */
export function aboutMessageRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	const errors = [
		...(["bad_request", "thread_not_found", "unknown_message", "not_allowed"] as const),
		...(["bad_origin", "rate_limited", "try_later"] as const),
	];

	/** Throws what the gate refuses with. */
	async function speakOf(me: HttpEnv["Variables"]["me"], threadId: string, id: string, what: What): Promise<void> {
		const thread = await threadOf(parts.database, me.member.id, threadId);
		if (thread === null) throw new HttpProblem("thread_not_found");
		const composed = new Date(parts.clock()).toISOString();
		// The form is checked before the gate is asked: a refusal there is for good, and a slip must not use an id up.
		const parsed = parseSaid({ ...what, id, thread: thread.id, composed });
		if (!parsed.ok) throw new HttpProblem(parsed.code === "bad_entry" ? "bad_request" : parsed.code);
		const taken = await submitOne(parts.gate, parsed.said, me);
		// Of what was deleted before, nothing comes of what is said of it.
		if (taken === null && what.kind !== "delete") throw new HttpProblem("message_deleted");
	}

	app.patch(
		"/threads/:id/messages/:mid",
		describe({
			summary: "Change the words of a message of yours; the same id again changes them once",
			answers: { 200: messageAnswerSchema },
			errors: [
				...errors,
				...(["message_deleted", "too_many_edits", "not_editable"] as const),
				...(["bad_json", "empty_message", "body_too_long", "bad_text", "not_author", "id_taken"] as const),
			],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		jsonBody(editBodySchema),
		async (c) => {
			const [threadId, of] = [c.req.param("id"), c.req.param("mid")];
			const { body, id } = c.req.valid("json");
			await speakOf(c.get("me"), threadId, id ?? parts.makeId(), { kind: "edit", of, body });
			const message = await messageById(parts.database, threadId, of);
			if (message === null) throw new HttpProblem("internal");
			return c.json({ message });
		},
	);

	app.delete(
		"/threads/:id/messages/:mid",
		describe({
			summary: "Delete a message for everybody: one of yours, or as an owner anybody's; its words and files are gone",
			answers: { 204: null },
			errors: [...errors, "not_author"],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		async (c) => {
			const { id, mid } = c.req.param();
			await speakOf(c.get("me"), id, parts.makeId(), { kind: "delete", of: mid });
			return c.body(null, 204);
		},
	);

	for (const [method, on] of [
		["put", true],
		["delete", false],
	] as const) {
		app[method](
			"/threads/:id/messages/:mid/reactions/:emoji",
			describe({
				summary: on ? "Put an emoji to a message" : "Take your emoji off a message",
				answers: { 204: null },
				errors: [...errors, "message_deleted"],
				signedIn: true,
				programs: "write",
			}),
			programsToo(parts, "write"),
			async (c) => {
				const { id, mid, emoji } = c.req.param();
				await speakOf(c.get("me"), id, parts.makeId(), { kind: "react", of: mid, emoji, on });
				return c.body(null, 204);
			},
		);
	}

	app.put(
		"/threads/:id/messages/:mid/vote",
		describe({
			summary: "Choose in a poll, by the places of its answers; none takes your vote back",
			answers: { 204: null },
			errors: [...errors, "bad_json", "bad_vote"],
			signedIn: true,
			programs: "write",
		}),
		programsToo(parts, "write"),
		jsonBody(voteBodySchema),
		async (c) => {
			const { id, mid } = c.req.param();
			await speakOf(c.get("me"), id, parts.makeId(), { kind: "vote", of: mid, choices: c.req.valid("json").choices });
			return c.body(null, 204);
		},
	);

	return app;
}
