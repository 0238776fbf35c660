import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { createGestures, type Gestures } from "./gestures.ts";

export type Zoom = Pick<Gestures, "by" | "reset">;

/** What fingers, mouse and wheel do to the picture of this file; another one begins at its usual size. */
export function useZoom(dialog: RefObject<HTMLElement | null>, fileId: string, onClose: () => void): Zoom {
	const gestures = useRef<Gestures | null>(null);

	useEffect(() => {
		const strip = dialog.current?.querySelector<HTMLElement>("[data-strip]");
		if (!dialog.current || !strip) return;
		gestures.current = createGestures(dialog.current, strip, onClose);
		return gestures.current.stop;
	}, [dialog, onClose]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: it is another picture that asks for this.
	useLayoutEffect(() => gestures.current?.reset(), [fileId]);

	return useMemo(() => ({ by: (factor) => gestures.current?.by(factor), reset: () => gestures.current?.reset() }), []);
}
