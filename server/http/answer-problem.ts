import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import { errorStatuses } from "../../shared/api/errors.ts";
import { explainTrouble, isDiskTrouble } from "../database/disk-trouble.ts";
import { explainFileTrouble } from "../files/file-trouble.ts";
import { HttpProblem } from "../http-problem.ts";
import { sentenceOf } from "./error-sentences.ts";
import type { HttpEnv } from "./http-parts.ts";

/** Turns whatever was thrown into the contract's error answer. What was submitted is never in it. */
export function answerProblem(thrown: unknown, c: Context<HttpEnv>, log: Logger): Response {
	const problem = asProblem(thrown);
	if (problem.code === "internal" || problem.code === "try_later") {
		const what = explainTrouble(thrown) ?? explainFileTrouble(thrown) ?? "A request failed.";
		log.error({ err: thrown, method: c.req.method, path: c.req.path }, what);
	}
	const { retryAfterSeconds, field, revoked } = problem.hints;
	if (retryAfterSeconds !== undefined) c.header("Retry-After", String(retryAfterSeconds));
	const message = sentenceOf(problem.code);
	return c.json(
		{ error: problem.code, message, ...(field ? { field } : {}), ...(revoked ? { revoked } : {}) },
		errorStatuses[problem.code],
	);
}

function asProblem(thrown: unknown): HttpProblem {
	if (thrown instanceof HttpProblem) return thrown;
	// Hono itself throws only for a body that is no JSON.
	if (thrown instanceof HTTPException && thrown.status === 400) return new HttpProblem("bad_json");
	if (isDiskTrouble(thrown) || explainFileTrouble(thrown) !== null)
		return new HttpProblem("try_later", { retryAfterSeconds: 5 });
	return new HttpProblem("internal");
}
