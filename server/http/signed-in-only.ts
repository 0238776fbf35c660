import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";
import { tokenOf } from "./cookies.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** Lets through who holds a valid token now, as `me`. Throws unauthenticated. */
export function signedInOnly({
	whoHolds,
	wasRevoked,
	takeTurn,
}: Pick<HttpParts, "whoHolds" | "wasRevoked" | "takeTurn">): MiddlewareHandler<HttpEnv> {
	async function holderOf(token: string | null): Promise<SignedIn> {
		const me = token === null ? null : await whoHolds(token);
		if (me !== null) return me;
		const isRevoked = token !== null && (await wasRevoked(token));
		throw new HttpProblem("unauthenticated", isRevoked ? { revoked: true } : {});
	}

	return async (c, next) => {
		const token = tokenOf(c.req.raw.headers);
		let me = await holderOf(token);
		const turn = takeTurn({ memberId: me.member.id, deviceId: me.device.id });
		if (turn !== null) {
			await turn;
			// What stands in line behind a sign-out is not answered (invariant 5).
			me = await holderOf(token);
		}
		c.set("me", me);
		await next();
	};
}
