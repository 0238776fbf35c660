import type { FamilyData } from "../data/family-data.ts";

/** What an installed app's icon can do, where the browser knows how. */
type Badged = Partial<Pick<Navigator, "setAppBadge" | "clearAppBadge">>;

const count = /^\(\d+\) /;

/**
 * Keeps the number of unread messages that call for me before whatever title the page has now,
 * `(3) Family Chat · Hearth`, and on the icon of the installed app. Returns what stops it.
 */
export function showUnread(data: FamilyData, page: Document, app: Badged): () => void {
	let onIcon: number | null = null;

	function show(): void {
		const threads = data.threads.get();
		const unread = (threads ?? []).reduce((sum, row) => sum + row.calling, 0);
		const plain = page.title.replace(count, "");
		page.title = unread > 0 ? `(${unread}) ${plain}` : plain;
		// What is not read from the disk yet would take a number off the icon that is right.
		if (threads !== null || data.session.get().kind === "signed-out") badge(unread);
	}
	function badge(unread: number): void {
		if (unread === onIcon) return;
		onIcon = unread;
		const done = unread > 0 ? app.setAppBadge?.(unread) : app.clearAppBadge?.();
		// An icon without a number is no trouble anybody could do something about.
		done?.catch(() => undefined);
	}

	const stops = [data.threads.subscribe(show), data.session.subscribe(show)];
	show();
	return () => {
		for (const stop of stops) stop();
		page.title = page.title.replace(count, "");
		badge(0);
	};
}
