import { useEffect, useRef, useState } from "react";
import type { ThreadView } from "../../data/family-data.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { useText } from "../text/use-text.ts";
import { announcement } from "./announcement.ts";

const gatherMs = 400;
/** Lines that were read out, or wait for it, and stand there still. */
const linesMost = 5;

/**
 * Reads new messages of the open thread out, politely, once and in their order: each is a line that is added, so that the
 * same words said twice are heard twice. The log itself is silent: browsers read whole logs again when a windowed list
 * draws its rows.
 */
export function Announcer({ view }: { view: ThreadView }) {
	const t = useText();
	const nameOf = useMemberName();
	const [lines, setLines] = useState<readonly { upTo: number; words: string }[]>([]);
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
			const words = announcement(t, items, from, nameOf);
			if (words !== "") setLines((before) => [...before, { upTo: lastSeq, words }].slice(-linesMost));
		}, gatherMs);
		return () => clearTimeout(timer);
	}, [items, lastSeq, state, t, nameOf]);

	return (
		<div className="visually-hidden" aria-live="polite">
			{lines.map(({ upTo, words }) => (
				<p key={upTo}>{words}</p>
			))}
		</div>
	);
}
