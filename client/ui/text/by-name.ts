import { locale } from "./times.ts";

const collator = new Intl.Collator(locale);

/** People in the order of their names, as the language of the page has it: in Swedish Å stands behind Z. */
export function byName(one: { name: string }, other: { name: string }): number {
	return collator.compare(one.name, other.name);
}
