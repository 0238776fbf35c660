import { useEffect } from "react";
import { useText } from "./use-text.ts";

/** Names the page in the browser's tabs and to a screen reader. A count of unread messages before it stays; null waits. */
export function usePageTitle(words: string | null): void {
	const t = useText();
	useEffect(() => {
		if (words === null) return;
		const [count] = /^\(\d+\) /.exec(document.title) ?? [""];
		document.title = `${count}${words} · ${t("app.name")}`;
	}, [words, t]);
}
