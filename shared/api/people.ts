import * as z from "zod/mini";
import { timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { nameSchema } from "../text.ts";

/** Letters, digits, dot, dash and underscore of any script; compared without case. */
export const usernameSchema = z
	.string()
	.check(
		z.trim(),
		z.regex(new RegExp(`^[\\p{L}\\p{M}\\p{N}._-]{${limits.usernameLength.min},${limits.usernameLength.max}}$`, "u")),
	);

export const passwordSchema = z
	.string()
	.check(z.minLength(limits.passwordLength.min), z.maxLength(limits.passwordLength.max));

const secretSchema = z.string().check(z.minLength(1), z.maxLength(200));

export const roleSchema = z.enum(["owner", "adult", "child"]);
export const invitedRoleSchema = z.enum(["adult", "child"]);

const account = {
	name: nameSchema,
	username: usernameSchema,
	password: passwordSchema,
	deviceName: z.optional(nameSchema),
};

export const setupBodySchema = z.strictObject({ token: secretSchema, familyName: nameSchema, ...account });
export const signInBodySchema = z.strictObject({
	username: z.string().check(z.maxLength(200)),
	password: z.string().check(z.maxLength(1_000)),
	deviceName: z.optional(nameSchema),
});
export const useLinkBodySchema = z.strictObject({ token: secretSchema, deviceName: z.optional(nameSchema) });
export const inviteBodySchema = z.strictObject({
	role: invitedRoleSchema,
	name: z.optional(nameSchema),
	uses: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
	expiresIn: z.optional(z.int().check(z.minimum(1), z.maximum(90 * 24 * 3600))),
});
export const acceptInviteBodySchema = z.strictObject({ code: secretSchema, ...account });

export const familySchema = z.object({ id: idSchema, name: z.string() });
export const memberSchema = z.object({
	id: idSchema,
	name: z.string(),
	username: z.string(),
	role: roleSchema,
	active: z.boolean(),
});
export const deviceSchema = z.object({ id: idSchema, name: z.string() });

export const sessionSchema = z.object({ family: familySchema, member: memberSchema, device: deviceSchema });
export type Session = z.infer<typeof sessionSchema>;
export const newSessionSchema = z.object({ ...sessionSchema.shape, token: z.string() });

export const devicesAnswerSchema = z.object({
	devices: z.array(z.object({ ...deviceSchema.shape, lastSeenAt: timeSchema, current: z.boolean() })),
});
export const signInLinkAnswerSchema = z.object({ url: z.string(), expiresAt: timeSchema });
export const membersAnswerSchema = z.object({ members: z.array(memberSchema) });

export const inviteSchema = z.object({
	id: idSchema,
	url: z.string(),
	code: z.string(),
	role: invitedRoleSchema,
	expiresAt: timeSchema,
});
export const inviteAnswerSchema = z.object({ invite: inviteSchema });
export const invitesAnswerSchema = z.object({
	invites: z.array(
		z.object({
			id: idSchema,
			role: invitedRoleSchema,
			name: z.nullable(z.string()),
			usesLeft: z.int(),
			createdAt: timeSchema,
			expiresAt: timeSchema,
		}),
	),
});
