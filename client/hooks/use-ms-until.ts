import { useEffect, useState } from "react";

/** How many ms are left until `at`, in ms of `performance.now()`, told each second; 0 when it is over, null without one. */
export function useMsUntil(at: number | null): number | null {
	const [now, setNow] = useState(() => performance.now());

	useEffect(() => {
		if (at === null) return;
		setNow(performance.now());
		const ticking = setInterval(() => setNow(performance.now()), 1_000);
		return () => clearInterval(ticking);
	}, [at]);
	return at === null ? null : Math.max(0, at - now);
}
