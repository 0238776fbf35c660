import { createDueMessages } from "../../server/later/due-messages.ts";
import type { ScheduledMessage } from "../../shared/member-document.ts";
import type { Said } from "../../shared/said.ts";
import { firstMorning, openCore } from "./core.ts";
import { openTalk } from "./talk.ts";

type Schedule = Said & { kind: "schedule" };

/** A family whose words wait to be said later, and the one who says them, looked at by hand. `at(m)` is m minutes after the first morning. */
export async function openScheduling() {
	const house = await openCore({ seed: 39, segmentMessages: 1_000 });
	const talk = await openTalk(house);
	const troubles: unknown[] = [];
	let minutes = 0;
	const clock = () => firstMorning + minutes * 60_000;
	const at = (minute: number) => new Date(firstMorning + minute * 60_000).toISOString();
	const openDue = () =>
		createDueMessages({
			...{ database: house.database, gate: house.core.gate, heard: house.core.heard, clock },
			onTrouble: (error) => troubles.push(error),
		});
	let due = openDue();
	const later = (body: string, minute: number): Schedule => ({
		...{ id: house.makeId(), thread: house.threadId, composed: at(minutes) },
		...{ kind: "schedule", due: at(minute), message: { id: house.makeId(), body } },
	});

	return {
		house,
		talk,
		troubles,
		at,
		later,
		/** The same with other words or another hour, composed now. */
		changed: (said: Schedule, change: Partial<Schedule["message"]>, minute: number): Schedule => ({
			...{ ...said, id: house.makeId(), composed: at(minutes), due: at(minute) },
			message: { ...said.message, ...change },
		}),
		takenBack: ({ thread, message }: Schedule): Said => ({
			...{ id: house.makeId(), thread, composed: at(minutes), kind: "unschedule", message: message.id },
		}),
		pass(more: number) {
			minutes += more;
			house.pass(more * 60_000);
		},
		look: () => due.look(),
		start: () => due.start(),
		stop: () => due.close(),
		/** A new process over the same data. */
		restart() {
			house.restart();
			due = openDue();
		},
		/** What was said in the family's thread, by whom and when, in its order. */
		async said() {
			const rows = await house.database.selectFrom("entries").select("entry").orderBy("seq").execute();
			return rows.map(({ entry }) => JSON.parse(entry) as { id: string; by: string; body: string; composed: string });
		},
		/** What a member's own devices are told that they will say. */
		async waiting(name: Parameters<typeof talk.idOf>[0]): Promise<ScheduledMessage[]> {
			const document = await house.openMember(talk.idOf(name));
			return Object.values(document.getMap("scheduled").toJSON());
		},
	};
}

export type Scheduling = Awaited<ReturnType<typeof openScheduling>>;
