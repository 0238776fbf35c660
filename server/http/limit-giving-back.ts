import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { consume } from "./consume.ts";
import type { HttpEnv } from "./http-parts.ts";

/** 6,000 entries a second: 100,000 are back in 17 s, and a member who floods takes a part of one core, not all of it. */
const mostOfAMember = { points: 300, duration: 10 };

/** Use it behind signedInOnly and before the body is read: what is over the ceiling must not cost its checking. */
export function limitGivingBack(): MiddlewareHandler<HttpEnv> {
	const members = new RateLimiterMemory(mostOfAMember);
	return async (c, next) => {
		await consume(members, c.get("me").member.id);
		await next();
	};
}
