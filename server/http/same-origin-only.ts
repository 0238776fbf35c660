import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "../http-problem.ts";
import { bearerOf } from "./cookies.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";
import { isOurOrigin } from "./origin.ts";

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/**
 * Another website must not act with a browser's cookie, nor sign a browser in to an account of its choosing.
 * Programs that bring a bearer token are not browsers led astray, and send no Origin.
 */
export function sameOriginOnly({ publicUrl }: Pick<HttpParts, "publicUrl">): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		if (!safeMethods.includes(c.req.method) && bearerOf(c.req.raw.headers) === null) {
			const origin = c.req.header("origin");
			const isForeign = origin !== undefined && !isOurOrigin(origin, c.req.header("host") ?? null, publicUrl);
			if (isForeign || c.req.header("sec-fetch-site") === "cross-site") throw new HttpProblem("bad_origin");
		}
		await next();
	};
}
