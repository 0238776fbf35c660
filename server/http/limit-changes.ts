import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { consume } from "./consume.ts";
import type { HttpEnv } from "./http-parts.ts";

/** More than anybody changes of a family by hand; each change is written into every member document. */
const mostOfAMember = { points: 100, duration: 600 };

/** Use it behind signedInOnly. One count for all routes it is made for. */
export function limitChanges(): MiddlewareHandler<HttpEnv> {
	const members = new RateLimiterMemory(mostOfAMember);
	return async (c, next) => {
		await consume(members, c.get("me").member.id);
		await next();
	};
}
