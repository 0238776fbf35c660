import * as z from "zod/mini";
import { emojiSchema } from "./emoji.ts";
import { timeSchema } from "./entry.ts";
import { idSchema } from "./ids.ts";
import { limits } from "./limits.ts";
import { isWellFormed, utf8Length } from "./text.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Somebody as the other conversation called them, longer perhaps than a name of ours: a telephone number and a name. */
export const importedNameSchema = z.string().check(
	z.maxLength(limits.importedName),
	z.refine((name) => name.trim() === name && name !== "" && isWellFormed(name) && !unseen.test(name)),
);

const whoFields = { from: importedNameSchema, member: z.optional(idSchema) };

const earlierSchema = z.array(z.strictObject({ at: timeSchema, body: z.string().check(z.refine(isWellFormed)) })).check(
	z.minLength(1),
	z.maxLength(limits.importedEarlier),
	z.refine((all) => all.reduce((sum, { body }) => sum + utf8Length(body), 0) <= limits.textBytes),
);

const peopleSchema = z.array(z.strictObject(whoFields)).check(z.minLength(1), z.maxLength(limits.threadMembers));
const reactionsSchema = z
	.array(z.strictObject({ emoji: emojiSchema, people: peopleSchema }))
	.check(z.minLength(1), z.maxLength(limits.importedEmoji));

/** `Imported` as it may be said (shared/imported.ts). */
export const saidImportedSchema = z
	.strictObject({
		...whoFields,
		at: timeSchema,
		earlier: z.optional(earlierSchema),
		reactions: z.optional(reactionsSchema),
	})
	.check(z.refine((imported) => utf8Length(JSON.stringify(imported)) <= limits.importedBytes));
