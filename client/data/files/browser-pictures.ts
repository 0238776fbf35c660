import { trustedScript } from "../trusted-script.ts";
import { offscreenPaper, pagePaper } from "./paper.ts";
import { doPictureTask, type PictureAnswer, type PictureTask } from "./picture-work.ts";
import workerAddress from "./picture-worker.ts?worker&url";
import type { Pictures, PreparedPhoto } from "./pictures.ts";
import { soundFacts, videoFacts } from "./playable.ts";

/** A worker that has nothing to do for so long is let go; a photo's memory goes with it. */
const idleMs = 20_000;

/** Pictures as this browser can do them: in a worker, or beside the page where a worker cannot draw. */
export function browserPictures(): Pictures {
	const hasOffscreen = "OffscreenCanvas" in window;
	const here: AskTask = (task) => doPictureTask(task, hasOffscreen ? offscreenPaper : pagePaper);
	const ask = inTurn(hasOffscreen ? askWorker(here) : here);
	const photo = async (task: PictureTask) => (await ask(task)) as PreparedPhoto | null;
	return {
		photo: (bytes, isLeft) => photo({ kind: "photo", bytes, isLeft }),
		async video(bytes) {
			const found = await videoFacts(bytes);
			if (found === null) return null;
			const { frame, ...facts } = found;
			return { ...facts, poster: frame === null ? null : await photo({ kind: "frame", frame }) };
		},
		sound: soundFacts,
		hash: async (bytes) => (await ask({ kind: "hash", bytes })) as string,
	};
}

type AskTask = (task: PictureTask) => Promise<PictureAnswer>;

/** One picture at a time is all that a phone's memory holds. */
function inTurn(ask: AskTask): AskTask {
	let turn: Promise<unknown> = Promise.resolve();
	return (task) => {
		const answer = turn.then(() => ask(task));
		turn = answer.catch(() => undefined);
		return answer;
	};
}

type Answer = { ok: true; value: PictureAnswer } | { ok: false; error: string };

/** `otherwise` does it where no worker ever answers. */
function askWorker(otherwise: AskTask): AskTask {
	let worker: Worker | null = null;
	let hasAnswered = false;
	let idle: ReturnType<typeof setTimeout> | undefined;

	function end(): void {
		worker?.terminate();
		worker = null;
	}
	return (task) =>
		new Promise((resolve, reject) => {
			clearTimeout(idle);
			worker ??= new Worker(trustedScript(workerAddress), { type: "module" });
			worker.onmessage = ({ data }: MessageEvent<Answer>) => {
				hasAnswered = true;
				idle = setTimeout(end, idleMs);
				if (data.ok) resolve(data.value);
				else reject(new Error(data.error));
			};
			// It could not be fetched, or ran out of memory: what was too much for it would be too much for the page.
			worker.onerror = (event) => {
				event.preventDefault();
				end();
				if (hasAnswered) reject(new Error("the pictures' worker has ended"));
				else resolve(otherwise(task));
			};
			worker.postMessage(task);
		});
}
