import type { ErrorCode } from "../shared/api/errors.ts";

type Hints = {
	retryAfterSeconds?: number;
	field?: string;
	/** The token was ours and was taken away: proof, where an unknown token may only mean that this server forgot. */
	revoked?: true;
};

/**
 * Something the asker is told by its code: the status and the sentence follow from it.
 * Thrown inside a write it also undoes that write. It carries no part of what was submitted;
 * `field` is a name from our own schema.
 */
export class HttpProblem extends Error {
	override name = "HttpProblem";
	readonly code: ErrorCode;
	readonly hints: Hints;

	constructor(code: ErrorCode, hints: Hints = {}) {
		super(code);
		this.code = code;
		this.hints = hints;
	}
}
