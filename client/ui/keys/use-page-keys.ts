import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../shell/when-idle.ts";

/** What listens to the keys of the page, once it has been fetched; null until then, and where it cannot be had. */
export function usePageKeys(): ComponentType<{ me: string }> | null {
	const [Keys, setKeys] = useState<ComponentType<{ me: string }> | null>(null);
	useEffect(
		() =>
			whenIdle(() => {
				import("./page-keys.tsx").then(
					({ PageKeys }) => setKeys(() => PageKeys),
					() => undefined,
				);
			}),
		[],
	);
	return Keys;
}
