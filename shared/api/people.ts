import * as z from "zod/mini";
import { timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { limits } from "../limits.ts";
import { nameSchema } from "../text.ts";
import { deviceSchema, memberSchema } from "./session.ts";

export type { Session } from "./session.ts";

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

export const devicesAnswerSchema = z.object({
	devices: z.array(z.object({ ...deviceSchema.shape, lastSeenAt: timeSchema, current: z.boolean() })),
});
export const signInLinkAnswerSchema = z.object({ url: z.string(), expiresAt: timeSchema });
export const hueSchema = z.int().check(z.minimum(0), z.maximum(359));
/** A member as everybody in the family may see them; `hue` null: the colour follows from their id. */
export const listedMemberSchema = z.object({
	...memberSchema.shape,
	hue: z.nullable(hueSchema),
	avatarUrl: z.optional(z.string()),
});
export const membersAnswerSchema = z.object({ members: z.array(listedMemberSchema) });
export const memberAnswerSchema = z.object({ member: listedMemberSchema });

/** A child's account, made by an adult; `allowed` may write with it, besides its adults. */
export const newChildBodySchema = z.strictObject({
	name: nameSchema,
	username: usernameSchema,
	password: passwordSchema,
	role: z.literal("child"),
	allowed: z.optional(z.array(idSchema).check(z.maxLength(1_000))),
});
export const memberChangeBodySchema = z.strictObject({
	role: z.optional(z.enum(["owner", "adult"])),
	name: z.optional(nameSchema),
});
/** What somebody says and shows of themselves; what is left out stays. */
export const profileBodySchema = z.strictObject({
	name: z.optional(nameSchema),
	hue: z.optional(z.nullable(hueSchema)),
	/** A picture of mine that belongs to no message and is ready; null takes my photo away. */
	photo: z.optional(z.nullable(idSchema)),
	shows: z.optional(
		z.strictObject({
			typing: z.optional(z.boolean()),
			online: z.optional(z.boolean()),
			lastSeen: z.optional(z.boolean()),
		}),
	),
});
/** `current` may be left out by a device that a rescue link let in: its person has forgotten it. */
export const ownPasswordBodySchema = z.strictObject({
	current: z.optional(z.string().check(z.maxLength(1_000))),
	password: passwordSchema,
});
export const childPasswordBodySchema = z.strictObject({ password: passwordSchema });

/** Everybody who may write with a child; its adults may whether they are named or not. */
export const allowedBodySchema = z.strictObject({ memberIds: z.array(idSchema).check(z.maxLength(1_000)) });
export const allowedAnswerSchema = z.object({ memberIds: z.array(idSchema) });
/** A child's conversations without a word of what was said in them. */
export const childThreadsAnswerSchema = z.object({
	threads: z.array(
		z.object({
			id: idSchema,
			kind: z.enum(["family", "dm", "group"]),
			title: z.string(),
			memberIds: z.array(idSchema),
		}),
	),
});

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
			/** False for one that was used up or has expired, and is listed for another 30 days. */
			open: z.boolean(),
			/** Who came by it, in the order they came. */
			joined: z.array(z.object({ id: idSchema, name: z.string() })),
		}),
	),
});
