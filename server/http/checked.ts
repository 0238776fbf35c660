import { validator } from "hono-openapi";
import type * as z from "zod/mini";
import { HttpProblem } from "../http-problem.ts";

/**
 * Parses a JSON body by its schema and documents it. The answer to a bad one names the field, never its content:
 * the validator's own answer would repeat what was sent, passwords included.
 */
export function jsonBody<S extends z.ZodMiniType>(schema: S) {
	return validator("json", schema, (result) => {
		if (!result.success) throw new HttpProblem("bad_request", { field: fieldOf(result.error) });
	});
}

export function query<S extends z.ZodMiniType>(schema: S) {
	return validator("query", schema, (result) => {
		if (!result.success) throw new HttpProblem("bad_request", { field: fieldOf(result.error) });
	});
}

function fieldOf(issues: readonly { path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined }[]): string {
	return (issues[0]?.path ?? []).map((step) => String(typeof step === "object" ? step.key : step)).join(".");
}
