import { readChosenLanguage } from "../data/chosen-language.ts";
import { chooseLanguage, languages } from "../data/languages.ts";
import { readLocalStorage } from "../data/local-storage.ts";

/** Says on the page itself which language it speaks and which way that is written; all else reads it there. */
export function setLanguage(page: Window): void {
	const chosen = readChosenLanguage(readLocalStorage(page));
	const tag = chooseLanguage(languages.keys(), chosen, page.navigator.languages);
	const root = page.document.documentElement;
	root.lang = tag;
	root.dir = languages.get(tag)?.direction ?? "ltr";
}
