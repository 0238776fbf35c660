import type { FamilyData, ThreadRow } from "../../client/data/family-data.ts";
import type { Readable } from "../../client/data/readable.ts";
import { until } from "../../client/data/until.ts";
import { type Browser, openBrowser } from "./browser.ts";
import { cast, credentialsOf } from "./cast.ts";
import type { Name, TestServer } from "./server.ts";

/** Somebody of the family with a browser of their own, signed in, their threads on its disk. */
export type AtHome = { id: string; browser: Browser; page: FamilyData };

export async function openAtHome(server: TestServer, name: Name): Promise<AtHome> {
	const { memberId } = await server.signedIn(name);
	const browser = await openBrowser(server);
	const page = browser.openPage();
	await page.signIn(credentialsOf(cast[name]));
	await reaches(page.threads, (rows) => rows?.every(({ isLoading }) => !isLoading) ?? false);
	await reaches(page.connection, ({ kind }) => kind === "live");
	return { id: memberId, browser, page };
}

/** Resolves as soon as it is so; the test's own time limit is what ends a wait in vain. */
export async function reaches<T>(of: Readable<T>, isSo: (value: T) => boolean): Promise<void> {
	await until([of], () => isSo(of.get()), new AbortController().signal);
}

export function rowOf(page: FamilyData, threadId: string): ThreadRow | undefined {
	return page.threads.get()?.find(({ record }) => record.id === threadId);
}

/** Opens a thread as a page would, and tells what it shows: words as they are, everything else by its kind. */
export function look(page: FamilyData, threadId: string) {
	const thread = page.openThread(threadId);
	const shown = () =>
		thread.view.get().items.flatMap((item) => {
			if (item.type === "message") return [item.body];
			return item.type === "event" ? [`(${item.event.kind})`] : [];
		});
	return { thread, shown, shows: (...words: string[]) => reaches(thread.view, () => shown().join() === words.join()) };
}
