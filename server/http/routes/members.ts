import { Hono } from "hono";
import { membersAnswerSchema, signInLinkAnswerSchema } from "../../../shared/api/people.ts";
import { HttpProblem } from "../../http-problem.ts";
import { describe } from "../describe.ts";
import { giveSignInLink } from "../give-sign-in-link.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

export function memberRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { members } = parts.people;
	return new Hono<HttpEnv>()
		.get(
			"/members",
			describe({
				summary: "Everybody in the family",
				answers: { 200: membersAnswerSchema },
				errors: [],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => c.json({ members: await members.list() }),
		)
		.delete(
			"/members/:id",
			describe({
				summary: "Remove somebody from the family",
				answers: { 204: null },
				errors: ["forbidden", "not_found", "owner_required", "bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				await members.remove(c.get("me"), c.req.param("id"));
				return c.body(null, 204);
			},
		)
		.post(
			"/members/:id/rescue",
			describe({
				summary: "A single-use sign-in link for somebody who is locked out",
				answers: { 201: signInLinkAnswerSchema },
				errors: ["forbidden", "not_found", "bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				if (c.get("me").member.role !== "owner") throw new HttpProblem("forbidden");
				return giveSignInLink(c, c.req.param("id"), parts);
			},
		);
}
