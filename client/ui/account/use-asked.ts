import { useCallback, useEffect, useState } from "react";
import type { Asked } from "../../data/family-data.ts";

/** Asks the server for something when the page opens, and again when told to; null until the first answer. */
export function useAsked<T>(ask: () => Promise<Asked<T>>): { answer: Asked<T> | null; askAgain: () => Promise<void> } {
	const [answer, setAnswer] = useState<Asked<T> | null>(null);
	const askAgain = useCallback(async () => setAnswer(await ask()), [ask]);

	useEffect(() => {
		let isLeft = false;
		void ask().then((given) => {
			if (!isLeft) setAnswer(given);
		});
		return () => {
			isLeft = true;
		};
	}, [ask]);

	return { answer, askAgain };
}
