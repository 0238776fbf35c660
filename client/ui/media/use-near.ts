import { type RefObject, useEffect, useState } from "react";

/** A screen or so ahead, so that scrolling meets pictures. */
const ahead = "600px 0px";

/** Whether an element is on the screen or about to be. */
export function useNear(element: RefObject<Element | null>): boolean {
	const [isNear, setNear] = useState(false);

	useEffect(() => {
		const watched = element.current;
		if (watched === null) return;
		const watching = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
			rootMargin: ahead,
		});
		watching.observe(watched);
		return () => watching.disconnect();
	}, [element]);
	return isNear;
}
