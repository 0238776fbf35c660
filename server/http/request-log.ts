import type { MiddlewareHandler } from "hono";
import type { HttpEnv, HttpParts } from "./http-parts.ts";

/** One line a request at debug level. Paths only: query strings and fragments may carry secrets. */
export function requestLog({ log, clock }: Pick<HttpParts, "log" | "clock">): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const start = clock();
		await next();
		log.debug({ method: c.req.method, path: c.req.path, status: c.res.status, ms: clock() - start }, "request");
	};
}
