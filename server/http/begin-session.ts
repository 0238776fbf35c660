import type { Context } from "hono";
import type { NewSession } from "../people/new-session.ts";
import { isSecure } from "./asker.ts";
import { signInCookie } from "./cookies.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** The answer to everybody who has just come in: 201, the token for programs and the cookie for browsers. */
export function beginSession(c: Context<HttpEnv>, session: NewSession, parts: HttpParts) {
	c.header("Set-Cookie", signInCookie(session.token, isSecure(c, parts)));
	// A cached copy would be a copy of the token.
	c.header("Cache-Control", "no-store");
	return c.json(session, 201);
}
