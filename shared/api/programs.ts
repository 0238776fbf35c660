import * as z from "zod/mini";
import { timeSchema } from "../entry.ts";
import { idSchema } from "../ids.ts";
import { nameSchema } from "../text.ts";

const scopeSchema = z.enum(["read", "write"]);
export type Scope = z.infer<typeof scopeSchema>;

/** Without `threadId` the program reaches all threads of whoever makes it, those to come as well. */
export const newProgramBodySchema = z.strictObject({
	name: nameSchema,
	scope: scopeSchema,
	threadId: z.optional(z.nullable(idSchema)),
});

export const programSchema = z.object({
	id: idSchema,
	name: z.string(),
	scope: scopeSchema,
	threadId: z.nullable(idSchema),
	createdAt: timeSchema,
});
/** `token` is told here and never again. */
export const newProgramAnswerSchema = z.object({ token: z.string(), program: programSchema });

/** `lastSeenAt` is null for a program that was never heard of. */
export const programsAnswerSchema = z.object({
	programs: z.array(z.object({ ...programSchema.shape, lastSeenAt: z.nullable(timeSchema) })),
});
export type ListedProgram = z.infer<typeof programsAnswerSchema>["programs"][number];
