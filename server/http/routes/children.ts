import { Hono, type MiddlewareHandler } from "hono";
import {
	allowedAnswerSchema,
	allowedBodySchema,
	childPasswordBodySchema,
	childThreadsAnswerSchema,
} from "../../../shared/api/people.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** What those who look after a child may know and decide; to everybody else a child that is not theirs is forbidden like an unknown one. */
export function childRoutes(parts: HttpParts, limited: MiddlewareHandler<HttpEnv>): Hono<HttpEnv> {
	const { children, childThreads, passwords } = parts.people;
	const app = new Hono<HttpEnv>();

	app.get(
		"/members/:id/allowed",
		describe({
			summary: "Everybody who may write with a child of mine",
			answers: { 200: allowedAnswerSchema },
			errors: ["forbidden", "not_found"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => c.json({ memberIds: await children.allowed(c.get("me"), c.req.param("id")) }),
	);

	app.put(
		"/members/:id/allowed",
		describe({
			summary: "Say who may write with a child of mine; it leaves the groups it shares with whoever is no longer named",
			answers: { 200: allowedAnswerSchema },
			errors: [
				"rate_limited",
				"bad_request",
				"bad_json",
				"bad_origin",
				"forbidden",
				"not_found",
				"unknown_member",
				"try_later",
			],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		jsonBody(allowedBodySchema),
		async (c) => {
			const { memberIds } = c.req.valid("json");
			return c.json({ memberIds: await childThreads.setAllowed(c.get("me"), c.req.param("id"), memberIds) });
		},
	);

	app.put(
		"/members/:id/password",
		describe({
			summary: "Set the password of a child of mine",
			answers: { 204: null },
			errors: ["rate_limited", "bad_request", "bad_json", "bad_origin", "forbidden", "not_found", "try_later"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		jsonBody(childPasswordBodySchema),
		async (c) => {
			await passwords.setForChild(c.get("me"), c.req.param("id"), c.req.valid("json").password);
			return c.body(null, 204);
		},
	);

	app.get(
		"/members/:id/threads",
		describe({
			summary: "The conversations a child of mine is in, without a word of what was said there",
			answers: { 200: childThreadsAnswerSchema },
			errors: ["forbidden", "not_found"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => c.json({ threads: await childThreads.list(c.get("me"), c.req.param("id")) }),
	);

	app.delete(
		"/members/:id/threads/:threadId",
		describe({
			summary: "Take a child of mine out of a group",
			answers: { 204: null },
			errors: ["rate_limited", "forbidden", "not_found", "thread_not_found", "not_allowed", "bad_origin", "try_later"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		async (c) => {
			await childThreads.takeOut(c.get("me"), c.req.param("id"), c.req.param("threadId"));
			return c.body(null, 204);
		},
	);

	return app;
}
