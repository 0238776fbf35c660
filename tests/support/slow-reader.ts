import { connect } from "node:net";

/** Somebody at a socket who takes an answer at their own pace. */
export type SlowReader = {
	/** The answer so far, head and all. */
	received: () => Buffer;
	/** Whether the connection is over; a reader who pauses does not hear of it. */
	hasEnded: () => boolean;
	resume: () => void;
	/** Goes away without a word. */
	vanish: () => void;
	/** Polls until it is so; throws after five seconds. */
	until: (what: string, isSo: () => boolean) => Promise<void>;
};

/** Asks for a path, and pauses as soon as the first piece of an answer is there. */
export async function openSlowReader(url: string, path: string, token: string): Promise<SlowReader> {
	const { hostname, port } = new URL(url);
	const socket = connect({ host: hostname, port: Number(port) });
	const pieces: Buffer[] = [];
	let hasEnded = false;
	socket.on("data", (piece) => pieces.push(piece));
	socket.once("data", () => socket.pause());
	// A reset is an error to whoever reads; here it is the end that is waited for.
	socket.on("error", () => undefined);
	socket.on("close", () => {
		hasEnded = true;
	});
	socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${token}\r\n\r\n`);

	async function until(what: string, isSo: () => boolean): Promise<void> {
		const giveUpAt = performance.now() + 5_000;
		while (!isSo()) {
			if (performance.now() > giveUpAt) throw new Error(`waited in vain for ${what}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}

	await until("the beginning of an answer", () => pieces.length > 0 || hasEnded);
	return {
		received: () => Buffer.concat(pieces),
		hasEnded: () => hasEnded,
		resume: () => socket.resume(),
		vanish: () => socket.destroy(),
		until,
	};
}
