import { limits } from "../../../../shared/limits.ts";
import { waveOf } from "./wave-of.ts";

/** A voice that was recorded: `type` without parameters. */
export type Recorded = { bytes: Blob; type: string; ms: number; wave: string };

export type Recording = {
	/** From 0 to 1, one every `levelMs`, the newest last. */
	levels: readonly number[];
	ms: () => number;
	/** null when nothing was heard at all. */
	stop: () => Promise<Recorded | null>;
	cancel: () => void;
};

/** Why a recording ended by itself: it is as long as one may be, or the microphone was taken away. */
export type EndedBy = "longest" | "cut";

export const levelMs = 50;
const longestMs = 10 * 60_000;
/** Speech is well understood at this; ten minutes are 3 MB. */
const bitsPerSecond = 40_000;
const sliceMs = 1_000;
const mostBytes = limits.fileBytes - 256 * 1024;

/** Records from the microphone. Rejects as getUserMedia does when there is none, or it is not allowed. */
export async function recordVoice(type: string, onEnded: (by: EndedBy) => void): Promise<Recording> {
	const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
	const stream = await navigator.mediaDevices.getUserMedia({ audio });
	try {
		return recordFrom(stream, type, onEnded);
	} catch (error) {
		// A microphone that nobody listens to does not stay on.
		for (const track of stream.getTracks()) track.stop();
		throw error;
	}
}

function recordFrom(stream: MediaStream, type: string, onEnded: (by: EndedBy) => void): Recording {
	const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
	const slices: Blob[] = [];
	const levels: number[] = [];
	const measure = openMeter(stream);
	const stopped = new Promise<void>((resolve) => recorder.addEventListener("stop", () => resolve()));
	let startedAt = performance.now();
	let ms = 0;
	let isHalted = false;

	recorder.addEventListener("start", () => {
		startedAt = performance.now();
	});
	recorder.addEventListener("dataavailable", ({ data }) => {
		if (data.size > 0) slices.push(data);
		if (sizeOf(slices) > mostBytes) end("longest");
	});
	recorder.addEventListener("error", () => end("cut"));
	for (const track of stream.getTracks()) track.addEventListener("ended", () => end("cut"));
	const ticking = setInterval(() => {
		levels.push(measure.level());
		if (performance.now() - startedAt >= longestMs) end("longest");
	}, levelMs);

	function end(by: EndedBy): void {
		halt();
		onEnded(by);
	}
	function halt(): void {
		if (isHalted) return;
		isHalted = true;
		ms = performance.now() - startedAt;
		clearInterval(ticking);
		// After a fault of its own it has stopped already.
		if (recorder.state !== "inactive") recorder.stop();
	}
	function release(): void {
		measure.close();
		for (const track of stream.getTracks()) track.stop();
	}

	recorder.start(sliceMs);
	return {
		levels,
		ms: () => (isHalted ? ms : performance.now() - startedAt),
		async stop() {
			halt();
			await stopped;
			release();
			const plain = type.split(";")[0] ?? type;
			const bytes = new Blob(slices, { type: plain });
			return bytes.size === 0 ? null : { bytes, type: plain, ms: Math.round(ms), wave: waveOf(levels) };
		},
		cancel() {
			halt();
			release();
		},
	};
}

function sizeOf(slices: readonly Blob[]): number {
	return slices.reduce((sum, { size }) => sum + size, 0);
}

/** How loud it is just now, as the square root of the mean square. */
function openMeter(stream: MediaStream): { level: () => number; close: () => void } {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 1_024;
	context.createMediaStreamSource(stream).connect(analyser);
	context.resume().catch(() => undefined);
	const samples = new Float32Array(analyser.fftSize);
	return {
		level() {
			analyser.getFloatTimeDomainData(samples);
			return Math.min(1, Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length));
		},
		close: () => void context.close().catch(() => undefined),
	};
}
