import { useEffect, useRef, useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import type { NotGiven } from "../text/asked-words.ts";

/**
 * Something the server keeps and a tap changes: what was chosen is shown at once, and goes back when the server refuses it.
 * Of several taps in a row the last one counts. `known` is what the family's documents say.
 */
export function useWanted<T>(
	known: T,
	ask: (value: T) => Promise<Asked<unknown>>,
): { value: T; choose: (value: T) => void; refused: NotGiven | null } {
	const [wanted, setWanted] = useState<{ value: T } | null>(null);
	const [isBusy, setBusy] = useState(false);
	const [refused, setRefused] = useState<NotGiven | null>(null);
	const next = useRef<{ value: T } | null>(null);
	const busy = useRef(false);

	async function choose(value: T): Promise<void> {
		next.current = { value };
		setWanted(next.current);
		setRefused(null);
		if (busy.current) return;
		busy.current = true;
		setBusy(true);
		while (next.current !== null) {
			const asked: { value: T } = next.current;
			next.current = null;
			const answer = await ask(asked.value);
			if (answer.ok) continue;
			next.current = null;
			setWanted(null);
			setRefused(answer);
		}
		busy.current = false;
		setBusy(false);
	}

	useEffect(() => {
		if (!isBusy && wanted?.value === known) setWanted(null);
	}, [isBusy, wanted, known]);

	return { value: wanted ? wanted.value : known, choose: (value) => void choose(value), refused };
}
