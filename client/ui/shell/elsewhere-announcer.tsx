import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useThreads } from "../../hooks/use-threads.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { afterReading, type Calls, callsIn, elsewhereWords, newlyCalling } from "./elsewhere.ts";

/** What comes after a night without a network is told as one. */
const gatherMs = 1_000;

/** Says politely, to those who do not see the list, that somebody wrote in a conversation that is not open (ux.md 73). */
export function ElsewhereAnnouncer() {
	const t = useLaterText();
	const nameOf = useMemberName();
	const rows = useThreads();
	const [path] = useLocation();
	const [line, setLine] = useState({ turn: 0, words: "" });
	const before = useRef<Calls | null>(null);

	useEffect(() => {
		if (rows === null) return;
		const known = before.current;
		if (known === null || document.visibilityState !== "visible") {
			before.current = callsIn(rows);
			return;
		}
		const read = afterReading(known, callsIn(rows));
		before.current = read;
		const timer = setTimeout(() => {
			before.current = callsIn(rows);
			const words = elsewhereWords(t, newlyCalling(rows, read, path), nameOf);
			if (words !== "") setLine(({ turn }) => ({ turn: turn + 1, words }));
		}, gatherMs);
		return () => clearTimeout(timer);
	}, [rows, path, t, nameOf]);

	return (
		<div className="visually-hidden" aria-live="polite">
			{line.words !== "" && <p key={line.turn}>{line.words}</p>}
		</div>
	);
}
