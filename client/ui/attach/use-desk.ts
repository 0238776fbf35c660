import { useEffect } from "react";
import type { Desk } from "../../data/attaching/desk.ts";

/** A page that comes back into sight asks what another page has made of the same draft. */
export function useDesk(desk: Desk): void {
	useEffect(() => {
		const look = () => {
			if (document.visibilityState === "visible") desk.lookAgain();
		};
		document.addEventListener("visibilitychange", look);
		addEventListener("focus", look);
		return () => {
			document.removeEventListener("visibilitychange", look);
			removeEventListener("focus", look);
		};
	}, [desk]);
}
