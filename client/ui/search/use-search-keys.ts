import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../shell/when-idle.ts";

/** What listens to the keys of search, once it has been fetched; null until then, and where it cannot be had. */
export function useSearchKeys(): ComponentType<{ me: string }> | null {
	const [Keys, setKeys] = useState<ComponentType<{ me: string }> | null>(null);
	useEffect(
		() =>
			whenIdle(() => {
				import("./search-keys.tsx").then(
					({ SearchKeys }) => setKeys(() => SearchKeys),
					() => undefined,
				);
			}),
		[],
	);
	return Keys;
}
