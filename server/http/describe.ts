import { describeRoute, resolver } from "hono-openapi";
import type * as z from "zod/mini";
import { type ErrorCode, errorAnswerSchema, errorStatuses } from "../../shared/api/errors.ts";
import { sentenceOf } from "./error-sentences.ts";
import type { ProgramsMay } from "./programs-too.ts";

type Operation = {
	summary: string;
	/** What it answers when all is well, by status; null for an answer without a body. */
	answers: Record<number, z.ZodMiniType | null>;
	errors: readonly ErrorCode[];
	/** False for the doors that stand open to strangers. */
	signedIn: boolean;
	/** What programs may do here within their scope; without it they are refused. */
	programs?: ProgramsMay;
	/** What it takes, by content type, where no validator of the route says so. */
	body?: Record<string, z.ZodMiniType>;
};

/** A route's page in the OpenAPI document. */
export function describe({ summary, answers, errors, signedIn, programs, body }: Operation) {
	const codes = new Set([...(signedIn ? refusalsOf(programs) : []), ...errors]);
	const failures = Map.groupBy(codes, (code) => errorStatuses[code]);
	return describeRoute({
		summary,
		...(programs === undefined ? {} : { "x-programs": programs }),
		...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
		security: signedIn ? [{ bearer: [] }, { cookie: [] }] : [],
		responses: {
			...Object.fromEntries(Object.entries(answers).map(([status, schema]) => [status, answer(summary, schema)])),
			...Object.fromEntries([...failures].map(([status, same]) => [status, refusal(status, same)])),
		},
	});
}

function refusalsOf(programs: ProgramsMay | undefined): ErrorCode[] {
	if (programs === undefined) return ["unauthenticated", "forbidden"];
	if (programs === "start") return ["unauthenticated", "read_only", "forbidden"];
	return programs === "write" ? ["unauthenticated", "read_only"] : ["unauthenticated"];
}

function answer(description: string, schema: z.ZodMiniType | null) {
	return schema === null ? { description } : { description, content: contentOf({ "application/json": schema }) };
}

/** Each code as it is answered, whole. */
function refusal(status: number, codes: readonly ErrorCode[]) {
	const examples = codes.map((code) => [code, { value: { error: code, message: sentenceOf(code) } }]);
	return {
		description: codes.join(", "),
		...(status === errorStatuses.rate_limited ? { headers: { "Retry-After": retryAfter } } : {}),
		content: { "application/json": { schema: resolver(errorAnswerSchema), examples: Object.fromEntries(examples) } },
	};
}

const retryAfter = { description: "Seconds after which to ask again", schema: { type: "integer" as const } };

function contentOf(byType: Record<string, z.ZodMiniType>) {
	return Object.fromEntries(Object.entries(byType).map(([type, schema]) => [type, { schema: resolver(schema) }]));
}
