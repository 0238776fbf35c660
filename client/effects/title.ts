import type { FamilyData } from "../data/family-data.ts";

const count = /^\(\d+\) /;

/** Keeps the number of unread messages that call for me before whatever title the page has now: `(3) Family Chat · Hearth`. Returns what stops it. */
export function showUnreadInTitle(data: FamilyData, page: Document): () => void {
	function show(): void {
		const unread = (data.threads.get() ?? []).reduce((sum, row) => sum + row.calling, 0);
		const plain = page.title.replace(count, "");
		page.title = unread > 0 ? `(${unread}) ${plain}` : plain;
	}

	const unsubscribe = data.threads.subscribe(show);
	show();
	return () => {
		unsubscribe();
		page.title = page.title.replace(count, "");
	};
}
