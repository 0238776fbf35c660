import { type Context, Hono, type MiddlewareHandler } from "hono";
import * as z from "zod/mini";
import { idSchema } from "../../../shared/ids.ts";
import { createMaySee, type MaySee } from "../../files/may-see.ts";
import { HttpProblem } from "../../http-problem.ts";
import { whoIs } from "../../sync/who-is.ts";
import { answerBytes } from "../bytes/answer-bytes.ts";
import { createDownloads } from "../bytes/downloads.ts";
import { findPicture } from "../bytes/find-picture.ts";
import { query } from "../checked.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { whoeverIsSignedIn } from "../programs-too.ts";

const pictureQuerySchema = z.object({ size: z.optional(z.enum(["phone", "desktop"])) });

/** The bytes of files, whole or in part, and their small pictures. They stand outside /api, as browsers load them by address. */
export function fileBytesRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { database } = parts;
	const maySee = createMaySee(database);
	const answering = { ...parts, store: parts.files.store, beginDownload: createDownloads() };

	/** The right is asked anew by what is returned here, as often as it is called. */
	function asking(c: Context<HttpEnv>, maySee: MaySee) {
		const id = idSchema.safeParse(c.req.param("id"));
		const who = whoIs(c.get("me"));
		return async () => (id.success ? maySee(id.data, who) : null);
	}

	return new Hono<HttpEnv>()
		.use("/files/*", harmless)
		.use("/thumbs/*", harmless)
		.get(
			"/files/:id",
			describe({
				summary: "A file's bytes, for the members of its thread (before it is sent: its uploader); takes ranges",
				answers: { 200: null, 206: null, 304: null },
				errors: ["not_found", "not_ready", "bad_range", "rate_limited"],
				signedIn: true,
				programs: "read",
			}),
			whoeverIsSignedIn(parts),
			async (c) => {
				const ask = asking(c, maySee);
				return answerBytes(c, answering, { file: found(await ask()), part: "original", ask });
			},
		)
		.get(
			"/thumbs/:id",
			describe({
				summary: "A small picture of a file, as WebP: at most 640 pixels (`phone`) or 1280 (`desktop`)",
				answers: { 200: null, 206: null, 304: null },
				errors: ["bad_request", "not_found", "not_ready", "bad_range", "rate_limited"],
				signedIn: true,
				programs: "read",
			}),
			whoeverIsSignedIn(parts),
			query(pictureQuerySchema),
			async (c) => {
				const askFile = asking(c, maySee);
				const ask = async () => {
					const file = await askFile();
					return file === null ? null : findPicture({ database, maySee }, file, whoIs(c.get("me")));
				};
				const part = c.req.valid("query").size ?? "phone";
				return answerBytes(c, answering, { file: found(await ask()), part, ask });
			},
		);
}

function found<T>(file: T | null): T {
	if (file === null) throw new HttpProblem("not_found");
	return file;
}

/**
 * Said of every answer, refusals too: nothing in it runs, loads anything or is framed, whatever a browser takes it for; and
 * no browser keeps a copy of its own, which would stay on its disk when somebody signs out.
 */
const harmless: MiddlewareHandler<HttpEnv> = async (c, next) => {
	c.header("Content-Security-Policy", "default-src 'none'; sandbox");
	c.header("Cache-Control", "private, no-store");
	c.header("Vary", "Cookie, Authorization");
	await next();
};
