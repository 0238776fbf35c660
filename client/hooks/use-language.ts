import { useState } from "react";
import { keepChosenLanguage, readChosenLanguage } from "../data/chosen-language.ts";
import { languages } from "../data/languages.ts";
import { readLocalStorage } from "../data/local-storage.ts";

export type LanguageChoice = {
	/** By their tags, each with its name in itself, in the order of these names. */
	languages: readonly { tag: string; name: string }[];
	/** Null: the browser's own. */
	chosen: string | null;
	/** Starts the page anew in that language; false where the browser would not keep it. */
	choose: (tag: string | null) => boolean;
};

export function useLanguage(): LanguageChoice {
	const storage = readLocalStorage(window);
	const [chosen] = useState(() => readChosenLanguage(storage));
	return { languages: inOrder, chosen, choose };

	function choose(tag: string | null): boolean {
		const isKept = keepChosenLanguage(storage, tag);
		if (isKept) window.location.reload();
		return isKept;
	}
}

const inOrder = [...languages]
	.map(([tag, { name }]) => ({ tag, name }))
	.toSorted((one, other) => one.name.localeCompare(other.name));
