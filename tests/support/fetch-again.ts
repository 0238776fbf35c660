/**
 * Asks once more when the connection was closed in the moment it was to be used again, as every client may do with what
 * changes nothing (RFC 9110, 9.2.2): a server that turns a body away ends the connection behind its answer.
 */
export async function fetchAgain(url: URL, init: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch (error) {
		const cause = error instanceof Error ? error.cause : null;
		const isClosed = cause instanceof Error && "code" in cause && cause.code === "UND_ERR_SOCKET";
		if (!isClosed) throw error;
		return fetch(url, init);
	}
}
