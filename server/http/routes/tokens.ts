import { Hono } from "hono";
import { newProgramAnswerSchema, newProgramBodySchema, programsAnswerSchema } from "../../../shared/api/programs.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** Access tokens for programs (decision 0020). No program makes, sees or ends another. */
export function tokenRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { programs } = parts.people;
	return new Hono<HttpEnv>()
		.get(
			"/tokens",
			describe({ summary: "My programs", answers: { 200: programsAnswerSchema }, errors: [], signedIn: true }),
			signedInOnly(parts),
			async (c) => c.json({ programs: await programs.list(c.get("me")) }),
		)
		.post(
			"/tokens",
			describe({
				summary: "An access token for a program; it is told once",
				answers: { 201: newProgramAnswerSchema },
				errors: ["bad_request", "bad_json", "thread_not_found", "bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			jsonBody(newProgramBodySchema),
			async (c) => c.json(await programs.make(c.get("me"), c.req.valid("json")), 201),
		)
		.delete(
			"/tokens/:id",
			describe({
				summary: "End one of my programs",
				answers: { 204: null },
				errors: ["not_found", "bad_origin"],
				signedIn: true,
			}),
			signedInOnly(parts),
			async (c) => {
				await programs.revoke(c.get("me"), c.req.param("id"));
				return c.body(null, 204);
			},
		);
}
