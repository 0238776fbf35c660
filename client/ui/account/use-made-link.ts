import { useState } from "react";
import type { Asked, OneTimeLink } from "../../data/family-data.ts";

/** `answer` is null while the link is being made. */
export type Made<T> = { of: T; answer: Asked<OneTimeLink> | null };

/** Asks for a link that works once, one at a time; `made` is the last one and whose it is, null before the first. */
export function useMadeLink<T>(ask: (of: T) => Promise<Asked<OneTimeLink>>): {
	made: Made<T> | null;
	make: (of: T) => Promise<void>;
} {
	const [made, setMade] = useState<Made<T> | null>(null);

	async function make(of: T): Promise<void> {
		if (made !== null && made.answer === null) return;
		setMade({ of, answer: null });
		setMade({ of, answer: await ask(of) });
	}

	return { made, make };
}
