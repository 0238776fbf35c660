/**
 * Resolves when what has already come over the sockets has been read. SQLite answers without leaving the turn of the
 * event loop, so without this nobody else's words would be heard before a commit.
 */
export function endOfTurn(): Promise<void> {
	return new Promise((resolve) => void setImmediate(resolve));
}
