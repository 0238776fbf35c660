import { Hono } from "hono";
import { setupBodySchema } from "../../../shared/api/people.ts";
import { newSessionSchema } from "../../../shared/api/session.ts";
import { addressOf } from "../asker.ts";
import { beginSession } from "../begin-session.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";

export function setupRoutes(parts: HttpParts): Hono<HttpEnv> {
	return new Hono<HttpEnv>().post(
		"/setup",
		describe({
			summary: "Set up the family, once",
			answers: { 201: newSessionSchema },
			errors: ["bad_request", "bad_json", "bad_setup_token", "already_set_up", "rate_limited", "try_later"],
			signedIn: false,
		}),
		jsonBody(setupBodySchema),
		async (c) => {
			// One count for everybody: a set-up token a person chose can be guessed from many addresses.
			await parts.tries.count("set-up", addressOf(c, parts));
			return beginSession(c, await parts.people.setup.setUp(c.req.valid("json")), parts);
		},
	);
}
