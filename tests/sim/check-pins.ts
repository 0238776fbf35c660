import type { ThreadView } from "../../client/data/family-data.ts";
import type { Entry } from "../../shared/entry.ts";
import type { House } from "./house.ts";
import type { Page } from "./page.ts";

/**
 * [I4] When all has come to rest, every page shows as pinned what the rows of the log say, read here by other means, and as
 * starred what its own member has starred, and nobody else.
 */
export function checkPins(house: House): string[] {
	return house.pages().flatMap((page) => {
		const { machine, data, threads, owner } = page;
		if (data.session.get().kind !== "signed-in") return [];
		return [...threads].flatMap(([threadId, thread]) => {
			if (!house.truth.mayHear(machine.session.device.id, threadId)) return [];
			const where = `on ${owner.name} in thread ${house.threadIds.indexOf(threadId)}`;
			const view = thread.view.get();
			return [...wrongPins(house, threadId, view), ...wrongStars(house, page, view)].map(
				(wrong) => `${wrong} ${where}`,
			);
		});
	});
}

function wrongPins({ serverDisk }: House, threadId: string, { items, record }: ThreadView): string[] {
	const select = serverDisk.sqlite
		.prepare("select entry from entries where thread_id = ? and kind = 'pin' order by seq")
		.pluck();
	const isDeleted = serverDisk.sqlite.prepare("select kind = 'deleted' from entries where id = ?").pluck();
	const pinned = new Map<string, Entry>();
	for (const entry of (select.all(threadId) as string[]).map((text) => JSON.parse(text) as Entry)) {
		if (entry.kind !== "pin") continue;
		pinned.delete(entry.of);
		if (entry.on && !isDeleted.get(entry.of)) pinned.set(entry.of, entry);
	}
	const shown = record?.pinned.map(({ id }) => id).join();
	const list = shown === [...pinned.keys()].toReversed().join() ? [] : [`[I4] the list of what is pinned is ${shown}`];
	const messages = items.filter((item) => item.type === "message" && item.seq !== null);
	const wrong = messages.filter((item) => item.type === "message" && item.pin?.by !== pinned.get(item.id)?.by);
	return [...list, ...wrong.map(({ key }) => `[I4] ${key} is pinned, or is not, and is shown otherwise`)];
}

function wrongStars({ serverDisk }: House, { machine }: Page, { items }: ThreadView): string[] {
	const select = serverDisk.sqlite.prepare("select is_on from stars where member_id = ? and message_id = ?").pluck();
	return items.flatMap((item) => {
		if (item.type !== "message" || item.seq === null) return [];
		const isStarred = select.get(machine.session.member.id, item.id) === 1;
		return isStarred === item.starred
			? []
			: [`[I4] ${item.id} is ${isStarred ? "" : "not "}starred, and shown otherwise`];
	});
}
