import { type Context, Hono, type MiddlewareHandler } from "hono";
import * as z from "zod/mini";
import { limits } from "../../../shared/limits.ts";
import type { Admitted } from "../../files/uploads/admit.ts";
import { HttpProblem } from "../../http-problem.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";

const tusVersion = "1.0.0";
const tusBytes = "application/offset+octet-stream";

/**
 * Where the bytes of files come in: a plain PUT of all of them, or the core of tus 1.0.0 (HEAD and PATCH), which goes on
 * after a cut. An address of POST /api/files is the right to it; no token is asked for, so that programs can hand it on.
 */
export function uploadRoutes({ files }: Pick<HttpParts, "files">): Hono<HttpEnv> {
	const admit = (c: Context<HttpEnv>) => files.admit(c.req.param("fileId") ?? "", c.req.query());
	const tellOffset = async (c: Context<HttpEnv>) => {
		const admitted = await admit(c);
		return answerOffset(c, admitted, await files.uploads.offset(admitted), 200);
	};
	const errors = ["bad_upload", "forbidden", "upload_expired", "bad_origin", "rate_limited", "try_later"] as const;

	return new Hono<HttpEnv>()
		.options("/uploads/:fileId", speaksTus, (c) => {
			c.header("Tus-Version", tusVersion);
			c.header("Tus-Max-Size", String(limits.fileBytes));
			return c.body(null, 204);
		})
		.put(
			"/uploads/:fileId",
			describe({
				summary: "All bytes of a file, to the address that POST /api/files gave",
				answers: { 204: null },
				errors,
				signedIn: false,
				body: { "*/*": z.string() },
			}),
			speaksTus,
			async (c) => {
				const admitted = await admit(c);
				if (typeOf(c) !== admitted.file.announced_type) throw new HttpProblem("bad_upload", { field: "content-type" });
				await files.uploads.bring(admitted, { from: null, length: lengthOf(c), body: c.req.raw.body });
				return c.body(null, 204);
			},
		)
		.patch(
			"/uploads/:fileId",
			describe({
				summary: "More bytes of a file, from Upload-Offset on, as tus 1.0.0 says",
				answers: { 204: null },
				errors: [...errors, "bad_request", "wrong_offset", "wrong_version", "unsupported_type"],
				signedIn: false,
				body: { [tusBytes]: z.string() },
			}),
			speaksTus,
			async (c) => {
				const admitted = await admit(c);
				if (typeOf(c) !== tusBytes) throw new HttpProblem("unsupported_type");
				const said = c.req.header("upload-offset") ?? "";
				if (!/^[0-9]{1,10}$/.test(said)) throw new HttpProblem("bad_request", { field: "upload-offset" });
				const brought = { from: Number(said), length: lengthOf(c), body: c.req.raw.body };
				return answerOffset(c, admitted, await files.uploads.bring(admitted, brought), 204);
			},
		)
		.on(
			"HEAD",
			"/uploads/:fileId",
			describe({
				summary: "How many bytes of a file are there: Upload-Offset, of Upload-Length, as tus 1.0.0 says",
				answers: { 200: null },
				errors: [...errors, "wrong_version"],
				signedIn: false,
			}),
			tellOffset,
		)
		.get("/uploads/:fileId", speaksTus, async (c) => {
			// Hono asks this route for HEAD, and the one above is there to be described; there is nothing to get here.
			if (c.req.method !== "HEAD") throw new HttpProblem("not_found");
			return tellOffset(c);
		});
}

function answerOffset(c: Context<HttpEnv>, { file }: Admitted, offset: number, status: 200 | 204): Response {
	c.header("Upload-Offset", String(offset));
	c.header("Upload-Length", String(file.announced_size));
	return c.body(null, status);
}

/** Whoever names no version is no tus program, and is let in: a plain PUT names none. */
const speaksTus: MiddlewareHandler<HttpEnv> = async (c, next) => {
	c.header("Tus-Resumable", tusVersion);
	c.header("Cache-Control", "no-store");
	const spoken = c.req.header("tus-resumable") ?? tusVersion;
	if (spoken !== tusVersion && c.req.method !== "OPTIONS") {
		c.header("Tus-Version", tusVersion);
		throw new HttpProblem("wrong_version");
	}
	await next();
};

function typeOf(c: Context<HttpEnv>): string {
	return (c.req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function lengthOf(c: Context<HttpEnv>): number | null {
	const length = c.req.header("content-length") ?? "";
	return /^[0-9]{1,15}$/.test(length) ? Number(length) : null;
}
