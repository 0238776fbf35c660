import { Hono } from "hono";
import { signInBodySchema, useLinkBodySchema } from "../../../shared/api/people.ts";
import { newSessionSchema, sessionSchema } from "../../../shared/api/session.ts";
import { HttpProblem } from "../../http-problem.ts";
import { usernameKey } from "../../people/username-key.ts";
import { addressOf, isSecure } from "../asker.ts";
import { beginSession } from "../begin-session.ts";
import { jsonBody } from "../checked.ts";
import { bearerOf, cookieTokenOf, signInCookie, signOutCookies } from "../cookies.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { signedInOnly } from "../signed-in-only.ts";

export function sessionRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { people, tries } = parts;
	const app = new Hono<HttpEnv>();

	app.post(
		"/session",
		describe({
			summary: "Sign in",
			answers: { 201: newSessionSchema },
			errors: ["bad_request", "bad_json", "bad_credentials", "bad_origin", "rate_limited", "try_later"],
			signedIn: false,
		}),
		jsonBody(signInBodySchema),
		async (c) => {
			const body = c.req.valid("json");
			const account = `name ${usernameKey(body.username.trim())}`;
			const address = addressOf(c, parts);
			await tries.count(account, address);
			const session = await people.signIn(body);
			await tries.forget(account, address);
			return beginSession(c, session, parts);
		},
	);

	app.post(
		"/session/link",
		describe({
			summary: "Sign in with a single-use link",
			answers: { 201: newSessionSchema },
			errors: ["bad_request", "bad_json", "bad_origin", "link_gone", "rate_limited"],
			signedIn: false,
		}),
		jsonBody(useLinkBodySchema),
		async (c) => {
			const { token, deviceName } = c.req.valid("json");
			const address = addressOf(c, parts);
			await tries.count(`link ${address}`, address);
			const session = await people.links.use(token, deviceName);
			await tries.forget(`link ${address}`, address);
			return beginSession(c, session, parts);
		},
	);

	app.get(
		"/session",
		describe({ summary: "Who am I", answers: { 200: sessionSchema }, errors: [], signedIn: true }),
		signedInOnly(parts),
		async (c) => {
			const { member, device } = c.get("me");
			const family = await parts.database.selectFrom("family").select(["id", "name"]).executeTakeFirst();
			if (family === undefined) throw new HttpProblem("unauthenticated");
			const cookie = bearerOf(c.req.raw.headers) === null ? cookieTokenOf(c.req.raw.headers) : null;
			// A browser that comes back is signed in for another 400 days.
			if (cookie !== null) c.header("Set-Cookie", signInCookie(cookie, isSecure(c, parts)));
			const mayChoosePassword = await people.passwords.mayChoose(device.id);
			const told = mayChoosePassword ? { ...device, mayChoosePassword } : device;
			return c.json({ family, member: { ...member, active: true }, device: told });
		},
	);

	app.delete(
		"/session",
		describe({ summary: "Sign this device out", answers: { 204: null }, errors: ["bad_origin"], signedIn: true }),
		signedInOnly(parts),
		async (c) => {
			const me = c.get("me");
			await people.devices.revoke(me, me.device.id);
			for (const cookie of signOutCookies()) c.header("Set-Cookie", cookie, { append: true });
			// What is in IndexedDB the page wipes itself, once it knows that nothing waits there.
			c.header("Clear-Site-Data", '"cache"');
			return c.body(null, 204);
		},
	);

	return app;
}
