/**
 * What a drawn page can only be drawn again under: the language, and the address of the built page's one style sheet,
 * which names its content; null on the development server.
 */
export function lookOf(page: Document): string | null {
	const sheet = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href;
	return sheet === undefined ? null : `${page.documentElement.lang} ${sheet}`;
}

export function dayOf(date: Date): string {
	return date.toDateString();
}
