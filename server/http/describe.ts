import { describeRoute, resolver } from "hono-openapi";
import type * as z from "zod/mini";
import { type ErrorCode, errorAnswerSchema, errorStatuses } from "../../shared/api/errors.ts";

type Operation = {
	summary: string;
	/** What it answers when all is well, by status; null for an answer without a body. */
	answers: Record<number, z.ZodMiniType | null>;
	errors: readonly ErrorCode[];
	/** False for the doors that stand open to strangers. */
	signedIn: boolean;
};

/** A route's page in the OpenAPI document. */
export function describe({ summary, answers, errors, signedIn }: Operation) {
	const codes: readonly ErrorCode[] = signedIn ? ["unauthenticated", ...errors] : errors;
	const failures = Map.groupBy(codes, (code) => errorStatuses[code]);
	return describeRoute({
		summary,
		security: signedIn ? [{ bearer: [] }, { cookie: [] }] : [],
		responses: {
			...Object.fromEntries(Object.entries(answers).map(([status, schema]) => [status, answer(summary, schema)])),
			...Object.fromEntries(
				[...failures].map(([status, same]) => [status, answer(same.join(", "), errorAnswerSchema)]),
			),
		},
	});
}

function answer(description: string, schema: z.ZodMiniType | null) {
	return schema === null
		? { description }
		: { description, content: { "application/json": { schema: resolver(schema) } } };
}
