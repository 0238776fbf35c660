import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Switcher } from "./switcher.tsx";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Ctrl+F (⌘F) searches here instead of on the screen, Ctrl+K (⌘K) leads to a conversation. Draws nothing until then. */
export function SearchKeys({ me }: { me: string }) {
	const [path, navigate] = useLocation();
	const [isSwitching, setSwitching] = useState(false);
	const press = useRef<(event: KeyboardEvent) => void>(() => undefined);

	press.current = (event) => {
		const isHeld = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
		const isFree = !event.defaultPrevented && document.querySelector("dialog[open]") === null;
		if (!isHeld || event.altKey || event.shiftKey || !isFree) return;
		const key = event.key.toLowerCase();
		if (key === "k") {
			event.preventDefault();
			setSwitching(true);
		} else if (key === "f" && search()) event.preventDefault();
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

	return isSwitching ? <Switcher me={me} onClose={() => setSwitching(false)} /> : null;
}
