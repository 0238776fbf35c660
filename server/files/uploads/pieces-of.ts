import { HttpProblem } from "../../http-problem.ts";

/**
 * A request's body piece by piece, none read before it is asked for. Throws what the signal was aborted with, and
 * bad_upload when the connection breaks.
 */
export async function* piecesOf(
	body: ReadableStream<Uint8Array> | null,
	signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
	if (body === null) return;
	const reader = body.getReader();
	// A read that waits for a silent sender ends by this alone.
	const stop = () => void reader.cancel().catch(() => undefined);
	signal.addEventListener("abort", stop, { once: true });
	try {
		for (;;) {
			signal.throwIfAborted();
			const { done, value } = await readFrom(reader);
			signal.throwIfAborted();
			if (done) return;
			yield value;
		}
	} finally {
		signal.removeEventListener("abort", stop);
	}
}

async function readFrom(reader: ReadableStreamDefaultReader<Uint8Array>) {
	try {
		return await reader.read();
	} catch {
		throw new HttpProblem("bad_upload");
	}
}
