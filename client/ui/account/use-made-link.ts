import { useState } from "react";
import type { Asked, OneTimeLink } from "../../data/family-data.ts";

/** Asks for a link that works once, one at a time; `answer` is the last one's, null before the first and while one is made. */
export function useMadeLink(ask: () => Promise<Asked<OneTimeLink>>): {
	answer: Asked<OneTimeLink> | null;
	isMaking: boolean;
	make: () => void;
} {
	const [isMaking, setMaking] = useState(false);
	const [answer, setAnswer] = useState<Asked<OneTimeLink> | null>(null);

	async function make(): Promise<void> {
		if (isMaking) return;
		setMaking(true);
		setAnswer(null);
		setAnswer(await ask());
		setMaking(false);
	}

	return { answer, isMaking, make: () => void make() };
}
