import * as z from "zod/mini";
import { idSchema } from "../ids.ts";

/** Who is signed in on a device; the first thing a page reads, so it stands apart from all else about people. */
export const roleSchema = z.enum(["owner", "adult", "child"]);

export const familySchema = z.object({ id: idSchema, name: z.string() });
export const memberSchema = z.object({
	id: idSchema,
	name: z.string(),
	username: z.string(),
	role: roleSchema,
	active: z.boolean(),
});
export const deviceSchema = z.object({ id: idSchema, name: z.string() });
/** `mayChoosePassword`: let in by a rescue link, it may set a new password without the old one, once. */
const sessionDeviceSchema = z.object({ ...deviceSchema.shape, mayChoosePassword: z.optional(z.literal(true)) });

export const sessionSchema = z.object({ family: familySchema, member: memberSchema, device: sessionDeviceSchema });
export type Session = z.infer<typeof sessionSchema>;
export const newSessionSchema = z.object({ ...sessionSchema.shape, token: z.string() });
