import type { Entry } from "../../shared/entry.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";
import type { House } from "./house.ts";

/**
 * [I4] When all has come to rest, every page shows of a message what the rows of the server say, read here by other means:
 * the last words of its author, and of each person and emoji the last they have said.
 */
export function checkAbout(house: House): string[] {
	return house.pages().flatMap((page) => {
		const { machine, data, threads, owner } = page;
		if (data.session.get().kind !== "signed-in") return [];
		return [...threads].flatMap(([threadId, thread]) => {
			if (!house.truth.mayHear(machine.session.device.id, threadId)) return [];
			const messages = thread.view.get().items.filter((item) => item.type === "message");
			const where = `on ${owner.name} in thread ${house.threadIds.indexOf(threadId)}`;
			return wrongAbout(house, threadId, messages).map((wrong) => `${wrong} ${where}`);
		});
	});
}

function wrongAbout({ serverDisk }: House, threadId: string, messages: readonly TimelineMessage[]): string[] {
	const select = serverDisk.sqlite
		.prepare("select entry from entries where thread_id = ? and about = ? order by seq")
		.pluck();
	return messages.flatMap((message) => {
		if (message.seq === null) return [];
		const entries = (select.all(threadId, message.id) as string[]).map((entry) => JSON.parse(entry) as Entry);
		const words = entries.findLast(({ kind }) => kind === "edit");
		const isWrong = words?.kind === "edit" && words.body !== message.body;
		const given = new Map<string, boolean>();
		for (const one of entries) if (one.kind === "react") given.set(`${one.emoji} ${one.by}`, one.on);
		const there = [...given].filter(([, on]) => on).map(([put]) => put);
		const shown = message.reactions.flatMap(({ emoji, by }) => by.map((member) => `${emoji} ${member}`));
		return [
			...(isWrong ? [`[I4] ${message.id} is shown with words that were changed since`] : []),
			...(there.toSorted().join() === shown.toSorted().join() ? [] : [`[I4] ${message.id} is shown with other emoji`]),
		];
	});
}
