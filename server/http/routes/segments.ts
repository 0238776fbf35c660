import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Hono } from "hono";
import { HttpProblem } from "../../http-problem.ts";
import { segmentUpdate } from "../../queries/segment-update.ts";
import { threadOf } from "../../queries/threads.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { programsToo } from "../programs-too.ts";

// In a thread of its own: half a megabyte takes some 15 ms.
const compress = promisify(gzip);

export function segmentRoutes(parts: HttpParts): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();

	app.get(
		"/threads/:id/segments/:number",
		describe({
			summary: "A sealed segment of a thread, as one Yjs update; for a device that holds nothing of it yet",
			answers: { 200: null },
			errors: ["thread_not_found", "not_found"],
			signedIn: true,
			programs: "read",
		}),
		programsToo(parts, "read"),
		async (c) => {
			const thread = await threadOf(parts.database, c.get("me").member.id, c.req.param("id"));
			if (thread === null) throw new HttpProblem("thread_not_found");
			const where = { threadId: thread.id, segment: parseNumber(c.req.param("number")) };
			const update = await segmentUpdate(parts.database, where, (seq, error) =>
				parts.log.error(
					{ err: error, threadId: thread.id, seq },
					"a row's update bytes are damaged; made again from its columns",
				),
			);
			if (update === null) throw new HttpProblem("not_found");
			c.header("Content-Type", "application/octet-stream");
			c.header("Vary", "Accept-Encoding");
			if (!/\bgzip\b/.test(c.req.header("accept-encoding") ?? "")) return c.body(update);
			c.header("Content-Encoding", "gzip");
			return c.body(new Uint8Array(await compress(update)));
		},
	);

	return app;
}

function parseNumber(text: string): number {
	if (!/^[0-9]{1,6}$/.test(text)) throw new HttpProblem("not_found");
	return Number(text);
}
