import { Hono, type MiddlewareHandler } from "hono";
import { memberAnswerSchema, ownPasswordBodySchema, profileBodySchema } from "../../../shared/api/people.ts";
import { addressOf } from "../asker.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

/** `limited` counts what is changed of people. */
export function meRoutes(parts: HttpParts, limited: MiddlewareHandler<HttpEnv>): Hono<HttpEnv> {
	const { people, tries } = parts;
	return new Hono<HttpEnv>()
		.patch(
			"/me",
			describe({
				summary: "Change my name, colour and photo, and what I show of myself",
				answers: { 200: memberAnswerSchema },
				errors: ["rate_limited", "bad_request", "bad_json", "bad_origin", "unknown_file", "not_ready"],
				signedIn: true,
			}),
			signedInOnly(parts),
			limited,
			jsonBody(profileBodySchema),
			async (c) => c.json({ member: await people.profile.change(c.get("me"), c.req.valid("json")) }),
		)
		.put(
			"/me/password",
			describe({
				summary: "Change my password; no device is signed out by it",
				answers: { 204: null },
				errors: ["bad_request", "bad_json", "bad_origin", "forbidden", "bad_credentials", "rate_limited", "try_later"],
				signedIn: true,
			}),
			signedInOnly(parts),
			limited,
			jsonBody(ownPasswordBodySchema),
			async (c) => {
				const me = c.get("me");
				// Whoever finds an unlocked phone must not guess on and on.
				const [account, address] = [`password ${me.member.id}`, addressOf(c, parts)];
				await tries.count(account, address);
				await people.passwords.change(me, c.req.valid("json"));
				await tries.forget(account, address);
				return c.body(null, 204);
			},
		);
}
