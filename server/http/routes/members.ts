import { Hono, type MiddlewareHandler } from "hono";
import {
	memberAnswerSchema,
	memberChangeBodySchema,
	membersAnswerSchema,
	newChildBodySchema,
	signInLinkAnswerSchema,
} from "../../../shared/api/people.ts";
import { HttpProblem } from "../../http-problem.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import { signInLinkOf, signInLinkValidMs } from "../give-sign-in-link.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** `limited` counts what is changed of people. */
export function memberRoutes(parts: HttpParts, limited: MiddlewareHandler<HttpEnv>): Hono<HttpEnv> {
	const { members, children, links, blocks } = parts.people;
	const app = new Hono<HttpEnv>();

	app.get(
		"/members",
		describe({
			summary: "Everybody in the family",
			answers: { 200: membersAnswerSchema },
			errors: [],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => c.json({ members: await members.list() }),
	);

	app.post(
		"/members",
		describe({
			summary: "Make a child's account, and look after it from then on",
			answers: { 201: memberAnswerSchema },
			errors: [
				"rate_limited",
				"bad_request",
				"bad_json",
				"bad_origin",
				"forbidden",
				"username_taken",
				"unknown_member",
				"try_later",
			],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		jsonBody(newChildBodySchema),
		async (c) => c.json({ member: await children.make(c.get("me"), c.req.valid("json")) }, 201),
	);

	app.patch(
		"/members/:id",
		describe({
			summary: "Change somebody's role, as an owner, or a child's name, as one who looks after it",
			answers: { 200: memberAnswerSchema },
			errors: ["rate_limited", "bad_request", "bad_json", "bad_origin", "forbidden", "not_found", "owner_required"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		jsonBody(memberChangeBodySchema),
		async (c) => {
			const [me, id] = [c.get("me"), c.req.param("id")];
			const { role, name } = c.req.valid("json");
			// One thing at a time: each is one write, all of it or nothing.
			if (role !== undefined && name === undefined) return c.json({ member: await members.changeRole(me, id, role) });
			if (name !== undefined && role === undefined) return c.json({ member: await children.rename(me, id, name) });
			throw new HttpProblem("bad_request");
		},
	);

	app.delete(
		"/members/:id",
		describe({
			summary: "Remove somebody from the family, as an owner, or leave it oneself",
			answers: { 204: null },
			errors: ["rate_limited", "forbidden", "not_found", "owner_required", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		async (c) => {
			await members.remove(c.get("me"), c.req.param("id"));
			return c.body(null, 204);
		},
	);

	app.post(
		"/members/:id/rescue",
		describe({
			summary: "A single-use sign-in link for somebody who is locked out, by an owner or a child's adults",
			answers: { 201: signInLinkAnswerSchema },
			errors: ["forbidden", "not_found", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => {
			const link = await links.rescue(c.get("me"), c.req.param("id"), signInLinkValidMs);
			return c.json(signInLinkOf(c, link, parts), 201);
		},
	);

	app.put(
		"/members/:id/block",
		describe({
			summary: "Hide somebody's dms and mentions, for me alone",
			answers: { 204: null },
			errors: ["rate_limited", "not_found", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		async (c) => {
			await blocks.put(c.get("me"), c.req.param("id"));
			return c.body(null, 204);
		},
	);

	app.delete(
		"/members/:id/block",
		describe({
			summary: "Hide them no longer",
			answers: { 204: null },
			errors: ["rate_limited", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		limited,
		async (c) => {
			await blocks.remove(c.get("me"), c.req.param("id"));
			return c.body(null, 204);
		},
	);

	return app;
}
