import * as z from "zod/mini";
import { timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { nameSchema } from "../text.ts";

/** Bytes as WebAuthn's JSON forms carry them. */
const bytesSchema = z.string().check(z.regex(/^[\w-]{1,16384}$/));
const idOfKeySchema = z.string().check(z.regex(/^[\w-]{1,1400}$/));
const credential = { id: idOfKeySchema, rawId: idOfKeySchema, type: z.literal("public-key") };

/** What `navigator.credentials.create` gives, as JSON; what is not needed is let fall. */
export const madePasskeySchema = z.object({
	...credential,
	response: z.object({
		clientDataJSON: bytesSchema,
		attestationObject: bytesSchema,
		transports: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10))),
	}),
});
/** What `navigator.credentials.get` gives, as JSON. */
export const usedPasskeySchema = z.object({
	...credential,
	response: z.object({
		clientDataJSON: bytesSchema,
		authenticatorData: bytesSchema,
		signature: bytesSchema,
		userHandle: z.optional(z.nullable(bytesSchema)),
	}),
});

export const newPasskeyBodySchema = z.strictObject({ response: madePasskeySchema });
export const passkeySignInBodySchema = z.strictObject({
	response: usedPasskeySchema,
	deviceName: z.optional(nameSchema),
});

/** What the browser is to be asked with: `PublicKeyCredential.parseCreationOptionsFromJSON`, `parseRequestOptionsFromJSON`. */
export const passkeyOptionsAnswerSchema = z.object({ options: z.looseObject({ challenge: z.string() }) });

export const passkeySchema = z.object({
	id: idSchema,
	name: z.string(),
	createdAt: timeSchema,
	lastUsedAt: z.nullable(timeSchema),
});
export type Passkey = z.infer<typeof passkeySchema>;
export const passkeyAnswerSchema = z.object({ passkey: passkeySchema });
export const passkeysAnswerSchema = z.object({ passkeys: z.array(passkeySchema) });
