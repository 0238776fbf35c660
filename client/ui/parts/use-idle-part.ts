import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../shell/when-idle.ts";

/** A part nobody sees at first, once it has been fetched; null until then, and where it cannot be had. `load` stays the same. */
export function useIdlePart<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
	const [Part, setPart] = useState<ComponentType<Props> | null>(null);
	useEffect(
		() =>
			whenIdle(() => {
				load().then(
					(part) => setPart(() => part),
					() => undefined,
				);
			}),
		[load],
	);
	return Part;
}
