import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Switcher } from "../search/switcher.tsx";
import { combos, isPressed } from "./combos.ts";
import { goToPart } from "./go-to-part.ts";
import { ShortcutsSheet } from "./shortcuts-sheet.tsx";

/** The keys that are heard on every page, as `combos` has them. Draws nothing until one of them opens something. */
export function PageKeys({ me }: { me: string }) {
	const [path, navigate] = useLocation();
	const [open, setOpen] = useState<"switcher" | "shortcuts" | null>(null);
	const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
	const close = () => setOpen(null);

	press.current = (event) => {
		if (event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
		if (isPressed(event, combos.switch)) setOpen("switcher");
		else if (isPressed(event, combos.shortcuts)) setOpen("shortcuts");
		else if (isPressed(event, combos.nextPart)) goToPart(1);
		else if (isPressed(event, combos.partBefore)) goToPart(-1);
		else if (!isPressed(event, combos.search) || !search()) return;
		event.preventDefault();
	};
	/** Whether there is something to search here; pressed again in the box, the browser's own search opens. */
	function search(): boolean {
		const box = document.querySelector<HTMLElement>("main input[type=search]");
		if (box !== null) {
			if (document.activeElement === box) return false;
			box.focus();
			return true;
		}
		const thread = /^\/threads\/([\w-]+)/.exec(path)?.[1];
		if (thread === undefined && path !== "/") return false;
		navigate(thread === undefined ? "/search" : `/search?in=${thread}`);
		return true;
	}

	useEffect(() => {
		const onKey = (event: KeyboardEvent) => press.current(event);
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);

	if (open === "switcher") return <Switcher me={me} onClose={close} />;
	return open === "shortcuts" ? <ShortcutsSheet onClose={close} /> : null;
}
