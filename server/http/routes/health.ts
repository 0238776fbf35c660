import { Hono } from "hono";
import * as z from "zod/mini";
import packageJson from "../../../package.json" with { type: "json" };
import { describe } from "../describe.ts";
import type { HttpEnv } from "../http-parts.ts";

const healthSchema = z.object({ status: z.literal("ok"), version: z.string() });

export function healthRoutes(): Hono<HttpEnv> {
	return new Hono<HttpEnv>().get(
		"/healthz",
		describe({ summary: "The server is up", answers: { 200: healthSchema }, errors: [], signedIn: false }),
		(c) => c.json({ status: "ok" as const, version: packageJson.version }),
	);
}
