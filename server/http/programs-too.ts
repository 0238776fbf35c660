import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "../http-problem.ts";
import type { Scope } from "../people/signed-in.ts";
import type { HttpEnv, HttpParts } from "./http-parts.ts";
import { askWho } from "./signed-in-only.ts";

/** What a route of a thread is to a program: reading, writing, or making a thread, which is nobody's with a single one. */
export type ProgramsMay = "read" | "write" | "start";

/**
 * Lets signed-in people through, and programs within their scope: the thread is the one in the path (`:id`).
 * Throws unauthenticated, read_only, forbidden, and thread_not_found for a thread outside the scope.
 */
export function programsToo(
	parts: Pick<HttpParts, "whoHolds" | "wasRevoked" | "takeTurn">,
	may: ProgramsMay,
): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		const me = await askWho(c, parts);
		if (me.program !== null) refuseOutOfScope(me.program, may, c.req.param("id"));
		c.set("me", me);
		await next();
	};
}

/**
 * The same for a route that reads and names no thread in its path: it asks itself what of the scope is meant.
 * Throws unauthenticated.
 */
export function whoeverIsSignedIn(
	parts: Pick<HttpParts, "whoHolds" | "wasRevoked" | "takeTurn">,
): MiddlewareHandler<HttpEnv> {
	return async (c, next) => {
		c.set("me", await askWho(c, parts));
		await next();
	};
}

/** True for a person's own device, and for a program that may see this thread. */
export function isInScope(program: Scope | null, threadId: string): boolean {
	return program === null || program.threadId === null || program.threadId === threadId;
}

function refuseOutOfScope(program: Scope, may: ProgramsMay, threadId: string | undefined): void {
	if (may !== "read" && program.scope === "read") throw new HttpProblem("read_only");
	if (may === "start" && program.threadId !== null) throw new HttpProblem("forbidden");
	if (threadId !== undefined && !isInScope(program, threadId)) throw new HttpProblem("thread_not_found");
}
