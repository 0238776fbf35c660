import { useMemo } from "react";
import { type MarkedPiece, markedText } from "../../../shared/finding/marked-text.ts";
import { plainWords } from "../../../shared/formatting/plain-words.ts";
import type { FoundMessage } from "../../data/search/search.ts";
import { useLaterText } from "../text/use-later-text.ts";

/** What stands of a message among the results: the part of its words around what was looked for, and its files. */
export function useMarkedMessage(message: FoundMessage, words: string): { body: MarkedPiece[]; names: MarkedPiece[] } {
	const t = useLaterText();
	return useMemo(() => {
		const wanted = words.split(" ").filter(Boolean);
		const files = message.files.map(({ name, shownAs }) => (shownAs === "voice" ? t("search.voice") : name));
		return { body: markedText(plainWords(message.body), wanted), names: markedText(files.join(", "), wanted) };
	}, [message, words, t]);
}
