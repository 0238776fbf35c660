import { Hono } from "hono";
import {
	newPasskeyBodySchema,
	passkeyAnswerSchema,
	passkeyOptionsAnswerSchema,
	passkeySignInBodySchema,
	passkeysAnswerSchema,
} from "../../../shared/api/passkeys.ts";
import { newSessionSchema } from "../../../shared/api/session.ts";
import { addressOf } from "../asker.ts";
import { beginSession } from "../begin-session.ts";
import { jsonBody } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";
import { siteOf } from "../site.ts";

/** Passkeys, instead of a password. */
export function passkeyRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { passkeys, passkeySignIn } = parts.people;
	const { tries } = parts;
	const app = new Hono<HttpEnv>();

	app.get(
		"/passkeys",
		describe({ summary: "My passkeys", answers: { 200: passkeysAnswerSchema }, errors: [], signedIn: true }),
		signedInOnly(parts),
		async (c) => c.json({ passkeys: await passkeys.list(c.get("me")) }),
	);

	app.post(
		"/passkeys/options",
		describe({
			summary: "What a browser is asked with to make a passkey",
			answers: { 200: passkeyOptionsAnswerSchema },
			errors: ["bad_passkey", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => c.json({ options: await passkeys.options(c.get("me"), siteOf(c, parts)) }),
	);

	app.post(
		"/passkeys",
		describe({
			summary: "Keep the passkey the browser made",
			answers: { 201: passkeyAnswerSchema },
			errors: ["bad_request", "bad_json", "bad_passkey", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		jsonBody(newPasskeyBodySchema),
		async (c) => {
			const { response } = c.req.valid("json");
			return c.json({ passkey: await passkeys.add(c.get("me"), response, siteOf(c, parts)) }, 201);
		},
	);

	app.delete(
		"/passkeys/:id",
		describe({
			summary: "Take one of my passkeys away",
			answers: { 204: null },
			errors: ["not_found", "bad_origin"],
			signedIn: true,
		}),
		signedInOnly(parts),
		async (c) => {
			await passkeys.remove(c.get("me"), c.req.param("id"));
			return c.body(null, 204);
		},
	);

	app.post(
		"/session/passkey/options",
		describe({
			summary: "What a browser is asked with to sign in by a passkey",
			answers: { 200: passkeyOptionsAnswerSchema },
			errors: ["bad_passkey", "bad_origin", "rate_limited"],
			signedIn: false,
		}),
		async (c) => {
			const address = addressOf(c, parts);
			await tries.count(`ask passkey ${address}`, address);
			return c.json({ options: await passkeySignIn.options(siteOf(c, parts), address) });
		},
	);

	app.post(
		"/session/passkey",
		describe({
			summary: "Sign in by a passkey",
			answers: { 201: newSessionSchema },
			errors: ["bad_request", "bad_json", "bad_passkey", "unknown_passkey", "bad_origin", "rate_limited"],
			signedIn: false,
		}),
		jsonBody(passkeySignInBodySchema),
		async (c) => {
			const { response, deviceName } = c.req.valid("json");
			const address = addressOf(c, parts);
			await tries.count(`passkey ${address}`, address);
			const session = await passkeySignIn.signIn(response, deviceName, siteOf(c, parts));
			for (const account of [`ask passkey ${address}`, `passkey ${address}`]) await tries.forget(account, address);
			return beginSession(c, session, parts);
		},
	);

	return app;
}
