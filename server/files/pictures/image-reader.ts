import type { PictureFacts } from "./asked.ts";
import { type ReaderLimits, type ReaderProcess, startReader } from "./reader-process.ts";

/** What became of a picture: its parts `original`, `phone` and `desktop` stand in the folder, or why it cannot be read. */
export type PictureOutcome = ({ is: "read" } & PictureFacts) | { is: "unreadable"; why: string };

export type ImageReader = {
	/**
	 * Reads the picture at `path` into the folder `into`, in a process of its own; one at a time, others wait.
	 * Rejects when the trouble is ours (no process, no disk): then it is to be tried again.
	 */
	read: (path: string, into: string) => Promise<PictureOutcome>;
	/** The process that is there now, if any, and how many bytes of memory it holds where the system says so (else 0). */
	pid: () => number | null;
	resident: () => number;
	close: () => Promise<void>;
};

/** The issue's own: 512 MB and 10 seconds a picture. */
export const readerLimits: ReaderLimits = { resident: 512 * 1024 * 1024, pictureMs: 10_000 };
/** A process that nobody needed for so long is let go: it holds 90 to 200 MB. */
const warmMs = 30_000;
/** One that holds more between two pictures is let go too, or the next picture would pay for the last. */
const mostAtRest = 200 * 1024 * 1024;

class Ended extends Error {
	override name = "Ended";
	override message = "The reading of pictures was ended.";
}

/** Reads pictures in a process that is there while there are some. `limits`: what one picture may cost. */
export function createImageReader(limits: ReaderLimits): ImageReader {
	let running: ReaderProcess | null = null;
	let letGo: ReturnType<typeof setTimeout> | null = null;
	let turn: Promise<unknown> = Promise.resolve();
	let isClosed = false;

	/** What ends a process by itself is tried once more in a fresh one: it may have been the machine. */
	async function readNow(path: string, into: string, isLast: boolean): Promise<PictureOutcome> {
		const answered = await (await warm()).ask({ path, into });
		if (isClosed) throw new Ended();
		if (answered.is === "trouble") throw new Error(answered.why);
		if (answered.is === "died") {
			if (isLast || answered.of === "memory") return { is: "unreadable", why: `its reader died of ${answered.of}` };
			return readNow(path, into, true);
		}
		const { resident, ...outcome } = answered;
		if (resident > mostAtRest) await end();
		return outcome;
	}

	async function warm(): Promise<ReaderProcess> {
		if (letGo !== null) clearTimeout(letGo);
		if (!isClosed && running?.isAlive() !== true) running = await startReader(limits);
		// Perhaps while this one began.
		if (isClosed) await end();
		if (running === null) throw new Ended();
		return running;
	}

	async function end(): Promise<void> {
		const ending = running;
		running = null;
		await ending?.end();
	}

	return {
		read(path, into) {
			const outcome = turn.then(() => readNow(path, into, false));
			turn = outcome
				.catch(() => undefined)
				.then(() => {
					letGo = setTimeout(() => void end(), warmMs);
					letGo.unref();
				});
			return outcome;
		},
		pid: () => running?.pid ?? null,
		resident: () => running?.resident() ?? 0,
		async close() {
			isClosed = true;
			if (letGo !== null) clearTimeout(letGo);
			await end();
		},
	};
}
