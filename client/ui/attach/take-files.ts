type Take = (files: readonly File[]) => void;

/**
 * Hands over what is dropped anywhere in `scope`; `onOver` tells whether something hovers above it. A file dropped beside
 * it does nothing: the browser would leave the page for it.
 */
export function takeDrops(scope: HTMLElement, take: Take, onOver: (isOver: boolean) => void): () => void {
	const stop = new AbortController();
	const isInside = (event: DragEvent) => event.target instanceof Node && scope.contains(event.target) && isOnTop(scope);

	function onDrag(event: DragEvent) {
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		const isHere = isInside(event);
		event.dataTransfer.dropEffect = isHere ? "copy" : "none";
		onOver(isHere);
	}
	function onDrop(event: DragEvent) {
		onOver(false);
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		if (isInside(event)) take([...event.dataTransfer.files]);
	}
	const { signal } = stop;
	addEventListener("dragenter", onDrag, { signal });
	addEventListener("dragover", onDrag, { signal });
	addEventListener("drop", onDrop, { signal });
	addEventListener(
		"dragleave",
		(event) => {
			// Out of the window: nothing is entered instead.
			if (event.relatedTarget === null) onOver(false);
		},
		{ signal },
	);
	return () => stop.abort();
}

/** Hands over what is pasted in `scope`, or while nothing has the focus. */
export function takePastes(scope: HTMLElement, take: Take): () => void {
	function onPaste(event: ClipboardEvent) {
		const { target, clipboardData } = event;
		const isHere = target === document.body || (target instanceof Node && scope.contains(target));
		const files = [...(clipboardData?.files ?? [])];
		if (!isHere || !isOnTop(scope) || files.length === 0) return;
		const { types = [] } = clipboardData ?? {};
		// A table or a text that was copied brings a picture of itself along: its words are meant.
		if (types.includes("text/plain") && types.includes("text/html")) return;
		event.preventDefault();
		take(files);
	}
	document.addEventListener("paste", onPaste);
	return () => document.removeEventListener("paste", onPaste);
}

/** No dialog lies over it. */
function isOnTop(scope: HTMLElement): boolean {
	const open = [...document.querySelectorAll("dialog[open]")].at(-1);
	return open === undefined || open.contains(scope);
}
