import { hrefOf } from "../links.ts";

const host = /^(https?:\/\/|(?=www\.))([^/?#:]+)/i;
const latin = /\p{scx=Latin}/u;
/** Chinese, Japanese and Korean stand beside Latin letters as a rule, and look like none. */
const otherThanLatin = /(?![\p{scx=Latin}\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])\p{L}/u;
/** Whole words can be written in letters that only look Latin. */
const onlyLookalikes = /^[\d-]*[аеорсухіјѕһԁԛԝӏүѵοανρυικ][аеорсухіјѕһԁԛԝӏүѵοανρυικ\d-]*$/iu;

/** An address as it was written, but where letters of its host only look like others: there it is as the browser asks for it. */
export function shownLink(text: string): string {
	const [all, scheme = "", name = ""] = host.exec(text) ?? [];
	if (all === undefined || !deceives(name.split("."))) return text;
	return scheme + (URL.parse(hrefOf(text))?.hostname ?? name) + text.slice(all.length);
}

function deceives(labels: readonly string[]): boolean {
	const isMixed = labels.some((label) => latin.test(label) && otherThanLatin.test(label));
	// Under an end of its own script a name of such letters is an honest one.
	const endsLatin = latin.test(labels.at(-1) ?? "");
	return isMixed || (endsLatin && labels.some((label) => onlyLookalikes.test(label)));
}
