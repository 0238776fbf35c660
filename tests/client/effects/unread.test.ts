import { expect, test } from "vitest";
import type { FamilyData, SessionState, ThreadRow } from "../../../client/data/family-data.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { showUnread } from "../../../client/effects/unread.ts";

/** As much of the data, the page and the app as the numbers need. */
function open() {
	const threads = createWritable<ThreadRow[] | null>(null);
	const session = createWritable<SessionState>({ kind: "loading" });
	const page = { title: "Family Chat · Hearth" };
	const icon: number[] = [];
	const app = {
		setAppBadge: async (unread?: number) => void icon.push(unread ?? -1),
		clearAppBadge: async () => void icon.push(0),
	};
	const stop = showUnread({ threads, session } as unknown as FamilyData, page as Document, app);
	const calling = (...counts: number[]) => threads.set(counts.map((one) => ({ calling: one }) as ThreadRow));
	const signOut = () => {
		threads.set(null);
		session.set({ kind: "signed-out", reason: "ended" });
	};
	return { page, icon, stop, calling, signOut };
}

test("what calls for me is counted in the title and on the icon, over all conversations", () => {
	const { page, icon, calling } = open();
	expect(icon, "nothing is said before anything is known").toEqual([]);
	calling(2, 0, 1);
	expect(page.title).toBe("(3) Family Chat · Hearth");
	calling(2, 0, 1);
	calling(0, 0, 1);
	calling(0, 0, 0);
	expect(page.title).toBe("Family Chat · Hearth");
	expect(icon, "each number once").toEqual([3, 1, 0]);
});

test("nothing is left on the icon by whoever signed out", () => {
	const { page, icon, calling, signOut } = open();
	calling(4);
	signOut();
	expect(page.title).toBe("Family Chat · Hearth");
	expect(icon).toEqual([4, 0]);
});

test("both are gone when it stops", () => {
	const { page, icon, calling, stop } = open();
	calling(4);
	stop();
	expect(page.title).toBe("Family Chat · Hearth");
	expect(icon).toEqual([4, 0]);
});

test("a browser whose icons hold no number, and one that refuses, are no trouble", async () => {
	const threads = createWritable<ThreadRow[] | null>([{ calling: 1 } as ThreadRow]);
	const session = createWritable<SessionState>({ kind: "loading" });
	const data = { threads, session } as unknown as FamilyData;
	const page = { title: "Hearth" } as Document;
	showUnread(data, page, {});
	const refused = Promise.reject(new Error("not installed"));
	showUnread(data, page, { setAppBadge: () => refused });
	await expect(refused).rejects.toThrow();
	expect(page.title).toBe("(1) Hearth");
});
