import type { FamilyData } from "../data/family-data.ts";

/** Keeps the number of unread messages before the page's title: `(3) Hearth`. Returns what stops it. */
export function showUnreadInTitle(data: FamilyData, page: Document): () => void {
	const plain = page.title;

	function show(): void {
		const unread = (data.threads.get() ?? []).reduce((sum, row) => sum + row.unread, 0);
		page.title = unread > 0 ? `(${unread}) ${plain}` : plain;
	}

	const unsubscribe = data.threads.subscribe(show);
	show();
	return () => {
		unsubscribe();
		page.title = plain;
	};
}
