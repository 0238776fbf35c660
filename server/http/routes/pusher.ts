import { type Context, Hono, type MiddlewareHandler } from "hono";
import * as z from "zod/mini";
import { HttpProblem } from "../../http-problem.ts";
import { whoIs } from "../../sync/who-is.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { programsToo } from "../programs-too.ts";

/** Pusher's own names. */
const bodySchema = z.object({ socket_id: z.string(), channel_name: z.string() });
const answerSchema = z.object({ auth: z.string() });

/** Lets programs into the private channels of a Pusher server, as pusher-js asks for it. */
export function pusherRoutes(parts: HttpParts): Hono<HttpEnv> {
	return new Hono<HttpEnv>().post(
		"/pusher/auth",
		describe({
			summary: "Proof that I may hear a thread's private Pusher channel (when Pusher is set up)",
			answers: { 200: answerSchema },
			errors: ["bad_request", "bad_json", "thread_not_found", "not_found", "bad_origin"],
			signedIn: true,
			programs: "read",
			body: { "application/x-www-form-urlencoded": bodySchema, "application/json": bodySchema },
		}),
		programsToo(parts, "read"),
		configuredOnly(parts),
		async (c) => {
			const parsed = bodySchema.safeParse(await readBody(c));
			if (!parsed.success) throw new HttpProblem("bad_request");
			const asked = { socketId: parsed.data.socket_id, channel: parsed.data.channel_name };
			const auth = await parts.letIntoChannel?.(asked, whoIs(c.get("me")));
			if (!auth) throw new HttpProblem("thread_not_found");
			return c.json({ auth });
		},
	);
}

async function readBody(c: Context<HttpEnv>): Promise<unknown> {
	const isJson = c.req.header("content-type")?.startsWith("application/json") === true;
	try {
		return isJson ? await c.req.json() : await c.req.parseBody();
	} catch {
		throw new HttpProblem("bad_json");
	}
}

function configuredOnly({ letIntoChannel }: HttpParts): MiddlewareHandler<HttpEnv> {
	return async (_c, next) => {
		if (letIntoChannel === null) throw new HttpProblem("not_found");
		await next();
	};
}
