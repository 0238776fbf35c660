/** The address of the built page's one style sheet, which names its content; null on the development server. */
export function lookOf(page: Document): string | null {
	return page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? null;
}

export function dayOf(date: Date): string {
	return date.toDateString();
}
