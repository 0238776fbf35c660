import * as z from "zod/mini";
import { refusalCodes } from "../refusal.ts";

/** Every code a route may answer with, and its HTTP status. The sentences stand in the catalogue under `error.<code>`. */
export const errorStatuses = {
	bad_request: 400,
	bad_json: 400,
	...(Object.fromEntries(refusalCodes.map((code) => [code, 400])) as Record<(typeof refusalCodes)[number], 400>),
	thread_not_found: 404,
	not_allowed: 403,
	not_author: 403,
	not_editable: 409,
	member_ids_required: 400,
	bad_cursor: 400,
	bad_history: 400,
	bad_passkey: 400,
	unknown_author: 400,
	username_taken: 409,
	unauthenticated: 401,
	bad_credentials: 401,
	unknown_passkey: 401,
	bad_setup_token: 403,
	forbidden: 403,
	read_only: 403,
	bad_origin: 403,
	not_found: 404,
	already_set_up: 409,
	not_set_up: 409,
	owner_required: 409,
	invite_gone: 410,
	link_gone: 410,
	message_deleted: 410,
	too_large: 413,
	file_too_large: 413,
	unsupported_type: 415,
	quota_exceeded: 507,
	bad_upload: 400,
	wrong_offset: 409,
	wrong_version: 412,
	upload_expired: 403,
	not_ready: 404,
	bad_range: 416,
	rate_limited: 429,
	internal: 500,
	try_later: 503,
} as const;
export type ErrorCode = keyof typeof errorStatuses;

/**
 * `field` names what was wrong in the request, when one field was: a path of our own schema, never what was submitted.
 * `revoked` comes with `unauthenticated` when the token was known here and was taken away; a device then wipes its copy.
 */
export const errorAnswerSchema = z.object({
	error: z.string(),
	message: z.string(),
	field: z.optional(z.string()),
	revoked: z.optional(z.literal(true)),
});
