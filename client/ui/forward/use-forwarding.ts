import { useCallback, useEffect, useRef, useState } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { StorageTrouble } from "../../data/family-data.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import type { Candidate } from "../picker/candidates.ts";
import { saidWords } from "../poll/said-words.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import { type Copied, copyMessages, filesOf } from "./copy-messages.ts";

export type ForwardState =
	| { kind: "choosing" | "preparing" }
	/** Files could not be had: nothing was sent yet. `isNothingLeft`: without them there is nothing to send. */
	| { kind: "asking"; away: number; isNothingLeft: boolean }
	| { kind: "failed"; trouble: Exclude<StorageTrouble, null> };

/** Copies and sends; what was copied and not sent, because somebody gave up, is let go of. */
export function useForwarding(messages: readonly TimelineMessage[], onDone: () => void) {
	const { files, newMessage, startThread } = useFamilyData();
	const [state, setState] = useState<ForwardState>({ kind: "choosing" });
	const ready = useRef<{ to: readonly Candidate[]; copied: Copied } | null>(null);
	const isLeft = useRef(false);

	const letGo = useCallback(() => {
		const unsent = ready.current === null ? [] : filesOf(ready.current.copied);
		ready.current = null;
		// What cannot be let go of now is thrown away after a day.
		if (unsent.length > 0) files.drop(unsent).catch(() => undefined);
	}, [files]);
	useEffect(() => {
		isLeft.current = false;
		return () => {
			isLeft.current = true;
			letGo();
		};
	}, [letGo]);

	async function say(): Promise<void> {
		if (ready.current === null) return;
		const { to, copied } = ready.current;
		const threads: string[] = [];
		for (const { id, kind } of to) {
			const isPerson = kind === "person" || kind === "notes";
			threads.push(isPerson ? await startThread({ to: [id], title: "", body: "", files: [] }) : id);
		}
		await newMessage.forward(
			threads.flatMap((thread, place) => (copied.places[place] ?? []).map((message) => ({ thread, ...message }))),
		);
		ready.current = null;
		onDone();
	}
	async function quietly(work: () => Promise<void>): Promise<void> {
		setState({ kind: "preparing" });
		try {
			await work();
		} catch (error) {
			letGo();
			setState({ kind: "failed", trouble: troubleOf(error) });
		}
	}

	return {
		state,
		forward: (to: readonly Candidate[]) =>
			quietly(async () => {
				letGo();
				const copied = await copyMessages(files, messages.map(withOptions), to.length);
				ready.current = { to, copied };
				if (isLeft.current) return letGo();
				const isNothingLeft = copied.places.every(({ length }) => length === 0);
				if (copied.away === 0) return say();
				setState({ kind: "asking", away: copied.away, isNothingLeft });
			}),
		withoutAway: () => quietly(say),
		/** Other places were chosen: what was asked is not the question any more. */
		chooseAgain() {
			letGo();
			setState({ kind: "choosing" });
		},
	};
}

/** A poll is asked where it was asked; elsewhere it is words. */
function withOptions(message: TimelineMessage): Pick<TimelineMessage, "body" | "files"> {
	return { body: saidWords(message), files: message.files };
}
