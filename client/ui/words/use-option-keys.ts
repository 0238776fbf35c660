import { type RefObject, useEffect, useState } from "react";
import type { Candidate } from "../picker/candidates.ts";

type OptionKeys = {
	box: RefObject<HTMLTextAreaElement | null>;
	/** Of the list, as `Options` has it. */
	id: string;
	/** Empty while there is no list. */
	options: readonly Candidate[];
	onChoose: (candidate: Candidate) => void;
	onGiveUp: () => void;
};

/**
 * The keys of a list over a box one goes on writing in: arrows go through it, Enter and Tab take the marked one, Escape
 * closes it. The box stays a text box, and says which one is marked. Returns the place of that one.
 */
export function useOptionKeys({ box, id, options, onChoose, onGiveUp }: OptionKeys): number {
	const [marked, setMarked] = useState<string | null>(null);
	const active = Math.max(
		0,
		options.findIndex((one) => one.id === marked),
	);
	const chosen = options[active];

	useEffect(() => {
		const one = box.current;
		if (!one || !chosen) return;
		function move(by: number) {
			setMarked(options[(active + by + options.length) % options.length]?.id ?? null);
		}
		function onKeyDown(event: KeyboardEvent) {
			// An input method is choosing a word; Safari says so only by the old key code.
			if (event.isComposing || event.keyCode === 229 || event.shiftKey || event.ctrlKey || event.metaKey) return;
			if (event.key === "ArrowDown") move(1);
			else if (event.key === "ArrowUp") move(-1);
			else if (chosen && (event.key === "Enter" || event.key === "Tab")) onChoose(chosen);
			else if (event.key === "Escape") onGiveUp();
			else return;
			// The box itself would send, and the page would close something else.
			event.preventDefault();
			event.stopPropagation();
		}
		const told = {
			"aria-autocomplete": "list",
			"aria-haspopup": "listbox",
			"aria-controls": `${id}-list`,
			"aria-activedescendant": `${id}-${chosen.id}`,
		};
		for (const [name, value] of Object.entries(told)) one.setAttribute(name, value);
		one.addEventListener("keydown", onKeyDown);
		return () => {
			for (const name of Object.keys(told)) one.removeAttribute(name);
			one.removeEventListener("keydown", onKeyDown);
		};
	});
	return active;
}
