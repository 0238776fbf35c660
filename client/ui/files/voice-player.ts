import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Files, OpenFile } from "../../data/files/files.ts";
import { playAlone } from "./one-at-a-time.ts";

/** What is heard. `at` in seconds; `away`: its bytes are not to be had now; `broken`: this browser cannot play it. */
export type Heard = {
	fileId: string;
	state: "getting" | "playing" | "paused" | "away" | "broken";
	at: number;
};

const speeds = [1, 1.5, 2];

/** One player for all voices of the page: it goes on while its row is scrolled out of sight, and only one is heard. */
let heard: Heard | null = null;
let speed = 1;
let element: HTMLAudioElement | null = null;
let opened: { file: OpenFile; stop: () => void } | null = null;
const listeners = new Set<() => void>();

function tell(change: Partial<Heard>): void {
	if (heard !== null) heard = { ...heard, ...change };
	for (const listener of listeners) listener();
}

export const voicePlayer = {
	subscribe(listener: () => void): () => void {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
	heard: () => heard,
	speed: () => speed,
	/** Plays it from `at` seconds, or goes on; pauses what plays. */
	toggle(files: Files, file: AttachedFile, at: number): void {
		const audio = theElement();
		const state = heard?.fileId === file.id ? heard.state : null;
		if (state === "playing") audio.pause();
		else if (state === "paused") void play(audio);
		else begin(files, file, at);
	},
	seek(at: number): void {
		theElement().currentTime = at;
		tell({ at });
	},
	/** The next speed; of this voice and of all that follow. */
	faster(): void {
		speed = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1;
		theElement().playbackRate = speed;
		tell({});
	},
};

/** Nothing is heard any more. */
export function stopVoice(): void {
	opened?.stop();
	opened?.file.close();
	opened = null;
	heard = null;
	element?.pause();
	element?.removeAttribute("src");
	tell({});
}

function begin(files: Files, file: AttachedFile, at: number): void {
	stopVoice();
	const open = files.open(file, "whole");
	heard = { fileId: file.id, state: "getting", at };
	const look = () => {
		const source = open.source.get();
		if (source.kind === "loading") return;
		// Whoever could not hear it now is not to be surprised by it later: it is tapped again.
		opened?.stop();
		if (source.kind === "away") return tell({ state: "away" });
		const audio = theElement();
		audio.src = source.url;
		audio.currentTime = at;
		audio.playbackRate = speed;
		void play(audio);
	};
	opened = { file: open, stop: open.source.subscribe(look) };
	tell({});
	look();
}

async function play(audio: HTMLAudioElement): Promise<void> {
	try {
		await audio.play();
	} catch (error) {
		// Stopped before it began, or the browser wants to be tapped once more: it stands ready.
		if (error instanceof DOMException && error.name === "NotSupportedError") tell({ state: "broken" });
		else tell({ state: "paused" });
	}
}

function theElement(): HTMLAudioElement {
	if (element !== null) return element;
	const audio = new Audio();
	element = audio;
	audio.addEventListener("play", () => {
		playAlone(audio);
		tell({ state: "playing" });
	});
	audio.addEventListener("pause", () => heard?.state === "playing" && tell({ state: "paused" }));
	audio.addEventListener("timeupdate", () => tell({ at: audio.currentTime }));
	audio.addEventListener("ended", () => tell({ state: "paused", at: 0 }));
	return audio;
}
