import { useCallback, useEffect, useRef, useState } from "react";
import type { Asked } from "../../data/family-data.ts";
import { useConnection } from "../../hooks/use-connection.ts";
import type { NotGiven } from "../text/asked-words.ts";

type Answered<T> = {
	/** null until the first answer. */
	answer: Asked<T> | null;
	/** Why there is no answer to show, but for the missing network, which NeedsNetwork says on top of the page. */
	problem: NotGiven | null;
	askAgain: () => Promise<void>;
};

/**
 * Asks the server for something when the page opens, when told to, and when a server that could not be reached is there
 * again. Of several on their way the last one asked for counts.
 */
export function useAsked<T>(ask: () => Promise<Asked<T>>): Answered<T> {
	const [answer, setAnswer] = useState<Asked<T> | null>(null);
	const latest = useRef(0);
	const { kind } = useConnection();
	const isLive = kind === "live";
	const isMissed = answer?.ok === false && answer.code === "unreachable";

	const askAgain = useCallback(async () => {
		latest.current += 1;
		const mine = latest.current;
		const given = await ask();
		if (mine === latest.current) setAnswer(given);
	}, [ask]);

	useEffect(() => {
		void askAgain();
		return () => {
			// What is still on its way is for a page that is gone.
			latest.current += 1;
		};
	}, [askAgain]);

	useEffect(() => {
		if (isLive && isMissed) void askAgain();
	}, [isLive, isMissed, askAgain]);

	const isSaidAbove = isMissed && (kind === "offline" || kind === "unreachable");
	return { answer, problem: answer?.ok === false && !isSaidAbove ? answer : null, askAgain };
}
