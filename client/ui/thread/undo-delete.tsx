import { useEffect, useLayoutEffect, useRef } from "react";
import type { OpenThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { useText } from "../text/use-text.ts";

/** For a moment after a message was deleted: the way back. */
export function UndoDelete({ messageId, thread }: { messageId: string; thread: OpenThread }) {
	const t = useText();
	const ref = useRef<HTMLButtonElement>(null);

	// What had the focus went with the message; whoever works by keys, or by ear, is not to begin anew at the top.
	useEffect(() => {
		if (document.activeElement === null || document.activeElement === document.body) ref.current?.focus();
	}, []);
	// Nor when the moment has passed, or it was undone.
	useLayoutEffect(() => {
		const button = ref.current;
		return () => {
			if (button === null || document.activeElement !== button) return;
			const log = button.closest("[role=log]");
			// Behind this drawing: until then React hears of no focus, and the arrow keys would go on from elsewhere.
			queueMicrotask(() => log?.querySelector<HTMLElement>("[data-message][tabindex='0']")?.focus());
		};
	}, []);
	return (
		// A failing disk shows itself in the bar above.
		<Button kind="quiet" ref={ref} onClick={() => void thread.speakOf.undoDelete(messageId).catch(() => undefined)}>
			{t("event.undo")}
		</Button>
	);
}
