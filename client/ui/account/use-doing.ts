import { useRef, useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import type { NotGiven } from "../text/asked-words.ts";

/**
 * Asks the server to do something, one at a time; a second tap meanwhile does nothing. `refused` is the last answer that
 * was no, until the next try; `isDone` says that the last one was yes.
 */
export function useDoing(): {
	run: (ask: () => Promise<Asked<unknown>>) => Promise<boolean>;
	isBusy: boolean;
	isDone: boolean;
	refused: NotGiven | null;
} {
	const [state, setState] = useState<{ isBusy: boolean; isDone: boolean; refused: NotGiven | null }>({
		isBusy: false,
		isDone: false,
		refused: null,
	});
	// State comes a drawing later than a second tap may.
	const busy = useRef(false);

	async function run(ask: () => Promise<Asked<unknown>>): Promise<boolean> {
		if (busy.current) return false;
		busy.current = true;
		setState({ isBusy: true, isDone: false, refused: null });
		const answer = await ask();
		busy.current = false;
		setState({ isBusy: false, isDone: answer.ok, refused: answer.ok ? null : answer });
		return answer.ok;
	}

	return { run, ...state };
}
