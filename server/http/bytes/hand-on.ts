import type { Clock } from "../../../shared/ids.ts";
import type { Connection } from "./connection.ts";

/** How often the right is asked again while bytes are under way, in ms: whoever loses it has them for no second longer. */
const askEveryMs = 400;
/** A reader who takes nothing for so long, in ms, has gone without saying so, and may ask for the rest when they are back. */
const stalledMs = 120_000;

export type HandingOn = {
	/** Whether the reader may still have these bytes. */
	isAllowed: () => Promise<boolean>;
	/** Null when nobody listens at a socket. */
	connection: Connection | null;
	/** How many bytes were announced. */
	length: number;
	/** Called once, however it ended. */
	onEnd: () => void;
	/** The store could not go on. */
	onBroken: (error: unknown) => void;
	clock: Clock;
};

/**
 * Hands bytes on no faster than they are taken: one piece at a time, and none ahead. The right to them is asked again by
 * the clock and not by the piece, because a reader who pauses takes no piece (invariant 5).
 */
export function handOn(source: ReadableStream<Uint8Array>, handing: HandingOn): ReadableStream<Uint8Array> {
	const { isAllowed, connection, length, onEnd, onBroken, clock } = handing;
	const reader = source.getReader();
	let takenAt = clock();
	let left = length;
	let hasEnded = false;
	let isAsking = false;
	let fail: (reason: Error) => void = () => undefined;
	const asking = setInterval(() => void look(), askEveryMs).unref();
	connection?.onClosed(() => end());

	function end(): void {
		if (hasEnded) return;
		hasEnded = true;
		clearInterval(asking);
		void reader.cancel().catch(() => undefined);
		onEnd();
	}

	/** An answer that was begun cannot become another one: it stops short of the length that was announced. */
	function stop(reason: string): void {
		end();
		if (connection === null) fail(new Error(reason));
		else connection.cut();
	}

	async function look(): Promise<void> {
		if (isAsking) return;
		isAsking = true;
		const mayGoOn = clock() - takenAt < stalledMs && (await isAllowed().catch(() => false));
		isAsking = false;
		// What ended meanwhile has left its connection to the next request.
		if (!mayGoOn && !hasEnded) stop("no longer theirs");
	}

	async function next(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
		takenAt = clock();
		const { done, value } = await reader.read();
		if (hasEnded) return;
		left -= value?.length ?? 0;
		// The next answer on this connection would be taken for the rest of this one, or the rest of this one for it.
		if (left < 0 || (done && left > 0)) throw new Error(`the store has not as many bytes as it said: ${left} are left`);
		if (!done) return controller.enqueue(value);
		controller.close();
		// What is still on its way to a socket is looked after until the socket has it.
		if (connection === null) end();
	}

	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				fail = (reason) => controller.error(reason);
			},
			async pull(controller) {
				await next(controller).catch((error: unknown) => {
					if (hasEnded) return;
					onBroken(error);
					stop("the store could not go on");
				});
			},
			cancel: () => end(),
		},
		{ highWaterMark: 0 },
	);
}
