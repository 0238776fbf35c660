import { useEffect, useState } from "react";

const litMs = 2_000;

/** The key of the message one was led to, for as long as the eye needs to find it (ux.md 29). */
export function useLit() {
	const [lit, light] = useState<string | null>(null);

	useEffect(() => {
		if (lit === null) return;
		const timer = setTimeout(() => light(null), litMs);
		return () => clearTimeout(timer);
	}, [lit]);

	return { lit, light };
}
