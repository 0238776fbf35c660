import * as z from "zod/mini";

/**
 * Why a file did not come: not what was announced (type, length, hash), an image that cannot be read or is far too large,
 * something a virus scanner knows, taken back by its author, no room, or lost with the server's disk.
 * Each has its sentence in the catalogue under `file.<reason>`.
 */
export const fileReasonSchema = z.enum([
	"wrong_type",
	"wrong_length",
	"wrong_hash",
	"unreadable",
	"infected",
	"cancelled",
	"no_room",
	"lost",
]);
export type FileReason = z.infer<typeof fileReasonSchema>;

export const fileStatusNameSchema = z.enum(["pending", "ready", "failed"]);

/** Where a file of a message stands at the server, in its ThreadRecord. One that is not named there is ready. */
export const fileStateSchema = z.discriminatedUnion("status", [
	z.object({ status: z.literal("pending") }),
	z.object({ status: z.literal("failed"), reason: fileReasonSchema }),
]);
export type FileState = z.infer<typeof fileStateSchema>;
