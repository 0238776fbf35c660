import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "../http-problem.ts";
import { tokenOf } from "./cookies.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** Lets through who holds a valid token now, as `me`. Throws unauthenticated. */
export function signedInOnly({
	whoHolds,
	wasRevoked,
	takeTurn,
}: Pick<HttpParts, "whoHolds" | "wasRevoked" | "takeTurn">): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const token = tokenOf(c.req.raw.headers);
		const me = token === null ? null : await whoHolds(token);
		if (me === null) {
			const isRevoked = token !== null && (await wasRevoked(token));
			throw new HttpProblem("unauthenticated", isRevoked ? { revoked: true } : {});
		}
		await takeTurn(me.member.id);
		c.set("me", me);
		await next();
	};
}
