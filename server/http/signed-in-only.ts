import type { Context, MiddlewareHandler } from "hono";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";
import { tokenOf } from "./cookies.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

type Parts = Pick<HttpParts, "whoHolds" | "wasRevoked" | "takeTurn">;

/**
 * Lets through a person's own device that holds a valid token now, as `me`. Programs stay outside: what is open to them
 * says so with `programsToo`. Throws unauthenticated, forbidden.
 */
export function signedInOnly(parts: Parts): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const me = await askWho(c, parts);
		if (me.program !== null) throw new HttpProblem("forbidden");
		c.set("me", me);
		await next();
	};
}

/** Who asks, when it is their turn; a program also gets this far. Throws unauthenticated. */
export async function askWho(c: Context<HttpEnv>, { whoHolds, wasRevoked, takeTurn }: Parts): Promise<SignedIn> {
	async function holderOf(token: string | null): Promise<SignedIn> {
		const me = token === null ? null : await whoHolds(token);
		if (me !== null) return me;
		const isRevoked = token !== null && (await wasRevoked(token));
		throw new HttpProblem("unauthenticated", isRevoked ? { revoked: true } : {});
	}

	const token = tokenOf(c.req.raw.headers);
	const me = await holderOf(token);
	const turn = takeTurn({ memberId: me.member.id, deviceId: me.device.id });
	if (turn === null) return me;
	await turn;
	// What stands in line behind a sign-out is not answered (invariant 5).
	return holderOf(token);
}
