import type { Entry } from "../../shared/entry.ts";
import type { TimelineMessage } from "../../shared/timeline-items.ts";
import type { House } from "./house.ts";

/**
 * [I4] When all has come to rest, every page shows each poll as it was asked, with the last vote of each member as the rows
 * of the server say it, read here by other means.
 */
export function checkPolls(house: House): string[] {
	return house.pages().flatMap(({ machine, data, threads, owner }) => {
		if (data.session.get().kind !== "signed-in") return [];
		return [...threads].flatMap(([threadId, thread]) => {
			if (!house.truth.mayHear(machine.session.device.id, threadId)) return [];
			const messages = thread.view.get().items.filter((item) => item.type === "message" && item.seq !== null);
			return messages.flatMap((message) =>
				message.type === "message" && isWrong(house, threadId, message)
					? [`[I4] the poll ${message.id} is shown otherwise on ${owner.name}`]
					: [],
			);
		});
	});
}

function isWrong({ serverDisk }: House, threadId: string, { id, poll }: TimelineMessage): boolean {
	const rows = serverDisk.sqlite
		.prepare("select entry from entries where thread_id = ? and (id = ? or (kind = 'vote' and about = ?)) order by seq")
		.pluck()
		.all(threadId, id, id) as string[];
	const entries = rows.map((row) => JSON.parse(row) as Entry);
	const asked = entries.find((entry) => entry.kind === "message")?.poll;
	if (asked === undefined || poll === null) return (asked === undefined) !== (poll === null);
	const last = new Map<string, readonly number[]>();
	for (const entry of entries) if (entry.kind === "vote") last.set(entry.by, entry.choices);
	const there = [...last].flatMap(([member, choices]) => choices.map((place) => `${asked.options[place]} ${member}`));
	const shown = poll.options.flatMap(({ text, by }) => by.map((member) => `${text} ${member}`));
	return poll.several !== asked.several || there.toSorted().join() !== shown.toSorted().join();
}
