import { type KeyboardEvent, useState } from "react";
import type { Candidate } from "./candidates.ts";

type Choosing = {
	/** What fits to what was typed. */
	options: readonly Candidate[];
	typed: string;
	onChoose: (candidate: Candidate) => void;
	/** Backspace in the empty box. */
	onTakeBack: () => void;
};

/**
 * The keys of a combobox with a list: arrows open it and go through it, Enter and Tab take what is marked, Escape closes
 * it and nothing else, Backspace in the empty box takes the last one back.
 */
export function useChoosing({ options, typed, onChoose, onTakeBack }: Choosing) {
	const [isOpen, setOpen] = useState(false);
	const [marked, setMarked] = useState<string | null>(null);
	const found = options.findIndex(({ id }) => id === marked);
	// Whoever types means the first that fits.
	const active = found >= 0 || typed.trim() === "" ? found : 0;
	const isShown = isOpen && options.length > 0;

	function close() {
		setOpen(false);
		setMarked(null);
	}
	function choose(candidate: Candidate | undefined) {
		if (!candidate) return;
		close();
		onChoose(candidate);
	}
	function move(by: 1 | -1) {
		setOpen(true);
		const from = isOpen ? active : -1;
		const next = from < 0 && by < 0 ? options.length - 1 : (from + by + options.length) % options.length;
		setMarked(options[next]?.id ?? null);
	}

	function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
		// An input method is choosing a word.
		if (event.nativeEvent.isComposing) return;
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			if (options.length > 0) move(event.key === "ArrowDown" ? 1 : -1);
		} else if (event.key === "Enter") {
			event.preventDefault();
			if (isShown) choose(options[active]);
		} else if (event.key === "Tab" && !event.shiftKey) {
			if (isShown) choose(options[active]);
		} else if (event.key === "Escape" && isOpen) {
			// The dialog around it stays.
			event.preventDefault();
			event.stopPropagation();
			close();
		} else if (event.key === "Backspace" && event.currentTarget.value === "") onTakeBack();
	}

	return { isOpen, isShown, active, open: () => setOpen(true), close, choose, onKeyDown };
}
