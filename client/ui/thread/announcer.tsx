import { useEffect, useRef, useState } from "react";
import type { ThreadView } from "../../data/family-data.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import { announcement } from "./announcement.ts";

const gatherMs = 400;

/**
 * Reads new messages of the open thread out, politely and once. The log itself is silent: browsers read
 * whole logs again when a windowed list draws its rows.
 */
export function Announcer({ view }: { view: ThreadView }) {
	const t = useText();
	const nameOf = useMemberName();
	const [words, setWords] = useState("");
	const heardUpTo = useRef<number | null>(null);
	const { items, lastSeq, state } = view;

	useEffect(() => {
		if (state !== "ready") return;
		const from = heardUpTo.current;
		if (from === null || document.visibilityState !== "visible") {
			heardUpTo.current = lastSeq;
			return;
		}
		if (lastSeq <= from) return;
		// Gathered for a moment: a burst is told as a number.
		const timer = setTimeout(() => {
			heardUpTo.current = lastSeq;
			setWords(announcement(t, items, from, nameOf));
		}, gatherMs);
		return () => clearTimeout(timer);
	}, [items, lastSeq, state, t, nameOf]);

	return (
		<div className="visually-hidden" aria-live="polite">
			{words}
		</div>
	);
}
