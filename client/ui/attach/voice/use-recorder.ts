import { useEffect, useRef, useState } from "react";
import type { Desk } from "../../../data/attaching/desk.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import { type EndedBy, type Recorded, type Recording, recordVoice } from "./record-voice.ts";
import { endingOf } from "./recording-type.ts";

export type RecorderTrouble = "denied" | "none" | "failed" | EndedBy;

/** `isLocked`: it goes on without a finger on it. `willCancel`: the finger has been drawn away. */
export type RecorderState =
	| { kind: "idle"; trouble: RecorderTrouble | null }
	| { kind: "asking" }
	| { kind: "recording"; recording: Recording; isLocked: boolean; willCancel: boolean };

export type Recorder = {
	state: RecorderState;
	/** Asks for the microphone, and records; `isLocked` until `lock` or `finish`. */
	start: (isLocked: boolean) => void;
	lock: () => void;
	drawAway: (willCancel: boolean) => void;
	cancel: () => void;
	/** Ends it and hands it over; the promise resolves then. */
	finish: () => Promise<void>;
	/** What was said about a trouble was read. */
	heed: () => void;
};

const idle = { kind: "idle", trouble: null } as const;

/**
 * A voice from the first press to the file that is added to the desk; that, too, when the page is left meanwhile.
 * `type`: as what it is recorded.
 */
export function useRecorder(type: string, desk: Desk): Recorder {
	const t = useLaterText();
	const [state, show] = useState<RecorderState>(idle);
	const now = useRef<RecorderState>(idle);
	const isLockedAtOnce = useRef(false);

	function set(next: RecorderState): void {
		now.current = next;
		show(next);
	}
	function update(part: { isLocked: boolean } | { willCancel: boolean }): void {
		if (now.current.kind === "recording") set({ ...now.current, ...part });
	}

	async function start(isLocked: boolean): Promise<void> {
		if (now.current.kind !== "idle") return;
		isLockedAtOnce.current = isLocked;
		desk.expect(true);
		const asking = { kind: "asking" } as const;
		const isStillAsked = () => now.current === asking;
		set(asking);
		try {
			const recording = await recordVoice(type, (by) => void finish(by));
			// Somebody who was asked for the microphone may have gone meanwhile.
			if (!isStillAsked()) recording.cancel();
			else set({ kind: "recording", recording, isLocked: isLockedAtOnce.current, willCancel: false });
		} catch (error) {
			if (isStillAsked()) giveUp(troubleOf(error));
		}
	}
	async function finish(by: EndedBy | null): Promise<void> {
		if (now.current.kind !== "recording") return;
		const { recording } = now.current;
		set({ kind: "idle", trouble: by });
		const recorded = await recording.stop();
		if (recorded !== null) {
			const { ms, wave } = recorded;
			desk.add([named(recorded, t("voice.name", { time: timeForName() }))], { ms, wave });
		}
		desk.expect(false);
	}
	function cancel(): void {
		if (now.current.kind === "recording") now.current.recording.cancel();
		giveUp(null);
	}
	function giveUp(trouble: RecorderTrouble | null): void {
		set({ kind: "idle", trouble });
		desk.expect(false);
	}
	const leave = useRef<() => void>(() => undefined);
	useEffect(() => {
		leave.current = () => void (now.current.kind === "asking" ? giveUp(null) : finish(null));
	});
	useEffect(() => () => leave.current(), []);

	return {
		state,
		start: (isLocked) => void start(isLocked),
		lock() {
			isLockedAtOnce.current = true;
			update({ isLocked: true });
		},
		drawAway: (willCancel) => update({ willCancel }),
		cancel,
		finish: () => finish(null),
		heed: () => set(idle),
	};
}

function named({ bytes, type }: Recorded, name: string): File {
	return new File([bytes], `${name}.${endingOf(type)}`, { type });
}

/** "2026-11-20 19.04": no file system minds it. */
function timeForName(): string {
	const two = (number: number) => String(number).padStart(2, "0");
	const time = new Date();
	const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
	return `${day} ${two(time.getHours())}.${two(time.getMinutes())}`;
}

function troubleOf(error: unknown): RecorderTrouble {
	const name = error instanceof DOMException ? error.name : "";
	if (name === "NotAllowedError" || name === "SecurityError") return "denied";
	return name === "NotFoundError" ? "none" : "failed";
}
