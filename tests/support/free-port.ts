import { once } from "node:events";
import { createServer } from "node:net";

/** A port nobody listens on now, for a server that must be found there again. */
export async function freePort(): Promise<number> {
	const listening = createServer().listen(0, "127.0.0.1");
	await once(listening, "listening");
	const address = listening.address();
	listening.close();
	return typeof address === "object" && address !== null ? address.port : 0;
}
