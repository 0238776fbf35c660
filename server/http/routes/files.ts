import { Hono } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type * as z from "zod/mini";
import { parseAnnouncedType } from "../../../shared/announced-type.ts";
import {
	fileStatusAnswerSchema,
	fileUsageAnswerSchema,
	newFileBodySchema,
	uploadTicketSchema,
} from "../../../shared/api/files.ts";
import { limits } from "../../../shared/limits.ts";
import { safeFileName } from "../../../shared/safe-file-name.ts";
import type { Announced } from "../../files/announce.ts";
import { HttpProblem } from "../../http-problem.ts";
import { whoIs } from "../../sync/who-is.ts";
import { originOf } from "../asker.ts";
import { jsonBody } from "../checked.ts";
import { consume } from "../consume.ts";
import { describe } from "../describe.ts";
import type { HttpEnv, HttpParts } from "../http-parts.ts";
import { programsToo } from "../programs-too.ts";

/** Far above twenty photos at once, or the backlog of a holiday going out one after the other. */
const mostOfAMember = { points: 600, duration: 600 };

/** Files on their way in, as they are asked for; their bytes go to /uploads (uploads.ts). */
export function fileRoutes(parts: HttpParts): Hono<HttpEnv> {
	const { files, makeId } = parts;
	const announcements = new RateLimiterMemory(mostOfAMember);

	return new Hono<HttpEnv>()
		.post(
			"/files",
			describe({
				summary: "Announce a file and learn where its bytes go; the same id again is the same file",
				answers: { 200: uploadTicketSchema },
				errors: [
					...(["bad_request", "bad_json", "id_taken", "file_too_large", "unsupported_type"] as const),
					...(["quota_exceeded", "bad_origin", "rate_limited", "try_later"] as const),
				],
				signedIn: true,
				programs: "write",
			}),
			programsToo(parts, "write"),
			jsonBody(newFileBodySchema),
			async (c) => {
				const { member, device } = c.get("me");
				await consume(announcements, member.id);
				const from = { memberId: member.id, deviceId: device.id };
				const file = await files.announce(announcedBy(c.req.valid("json"), makeId), from);
				const { url, headers, resumable } = await files.addressFor(file, device.id);
				return c.json({
					...{ uploadUrl: new URL(url, originOf(c, parts)).href, method: "PUT" as const, headers, resumable },
					file: { id: file.id, name: file.name, status: file.status },
				});
			},
		)
		.get(
			"/files/usage",
			describe({
				summary: "How many bytes of files I and the family have at the server, and how many there may be",
				answers: { 200: fileUsageAnswerSchema },
				errors: [],
				signedIn: true,
				programs: "read",
			}),
			programsToo(parts, "read"),
			async (c) => {
				const { used, limit } = await files.usage(c.get("me").member.id);
				return c.json({
					member: { used: used.member, limit: limit.member },
					family: { used: used.family, limit: limit.family },
				});
			},
		)
		.get(
			"/files/:fileId/status",
			describe({
				summary: "Where a file stands",
				answers: { 200: fileStatusAnswerSchema },
				errors: ["not_found"],
				signedIn: true,
				programs: "read",
			}),
			programsToo(parts, "read"),
			async (c) => {
				const status = await files.tellStatus(c.req.param("fileId"), whoIs(c.get("me")));
				if (status === null) throw new HttpProblem("not_found");
				return c.json(status);
			},
		)
		.delete(
			"/files/:fileId",
			describe({
				summary: "Take back a file of mine that is not ready or that I never sent",
				answers: { 204: null },
				errors: ["not_found", "not_allowed", "bad_origin", "try_later"],
				signedIn: true,
				programs: "write",
			}),
			programsToo(parts, "write"),
			async (c) => {
				await files.cancel(c.req.param("fileId"), c.get("me").device.id);
				return c.body(null, 204);
			},
		);
}

function announcedBy(body: z.infer<typeof newFileBodySchema>, makeId: HttpParts["makeId"]): Announced {
	if (body.size < 1) throw new HttpProblem("bad_request", { field: "size" });
	if (body.size > limits.fileBytes) throw new HttpProblem("file_too_large");
	const type = parseAnnouncedType(body.mimetype);
	if (type === null) throw new HttpProblem("unsupported_type");
	const { id = makeId(), hash = null, size } = body;
	return { id, hash, size, type, name: safeFileName(body.filename) };
}
