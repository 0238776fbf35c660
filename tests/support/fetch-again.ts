/** Which of them it is depends on whether our bytes met the closing on their way. */
const closings: readonly unknown[] = ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"];

/**
 * Asks once more when the connection was closed in the moment it was to be used again, as every client may do with what
 * changes nothing (RFC 9110, 9.2.2): a server that turns a body away ends the connection behind its answer.
 */
export async function fetchAgain(url: URL, init: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch (error) {
		const cause = error instanceof Error ? error.cause : null;
		const isClosed = cause instanceof Error && "code" in cause && closings.includes(cause.code);
		if (!isClosed) throw error;
		return fetch(url, init);
	}
}
