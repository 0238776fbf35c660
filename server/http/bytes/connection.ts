import type { Context } from "hono";
import type { HttpEnv } from "../http-parts.ts";

/** The socket an answer goes out on. */
export type Connection = {
	/** Ends it so that nothing which has not left this machine arrives. */
	cut: () => void;
	/** Called when the answer is over: all of it was handed to the network, or nobody is there to take it. */
	onClosed: (listener: () => void) => void;
};

/** Null where a request came without a socket. */
export function connectionOf(c: Context<HttpEnv>): Connection | null {
	const outgoing = c.env?.outgoing;
	if (outgoing === undefined) return null;
	return {
		// A mere closing would still send what the system has taken for a slow reader: megabytes, on a fast line.
		cut: () => outgoing.socket?.resetAndDestroy(),
		onClosed: (listener) => {
			if (outgoing.destroyed) listener();
			else outgoing.once("close", listener);
		},
	};
}
