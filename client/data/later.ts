import type { Said, SaidLater } from "../../shared/said.ts";
import { derive } from "./derive.ts";
import type { DraftReply } from "./draft-reply.ts";
import type { Drafts } from "./drafts.ts";
import type { MemberReplica } from "./member-replica.ts";
import type { Outbox } from "./outbox.ts";
import type { Readable } from "./readable.ts";
import { type ShownScheduled, showScheduled } from "./scheduled.ts";
import type { World } from "./world.ts";

/** What is said in a thread later. Everything is kept in the outbox, like a message; these reject with StorageFailed. */
export type Later = {
	scheduled: Readable<readonly ShownScheduled[]>;
	/** Says at `due` (ms) what the composer holds; its draft, and what it answers, go with it. */
	say: (body: string, due: number) => Promise<void>;
	/** Other words, or another hour; what was refused becomes a new message. `due` null: at once. */
	change: (one: ShownScheduled, body: string, due: number | null) => Promise<void>;
	/** Takes it back; of what was refused here only the telling goes. */
	takeBack: (one: ShownScheduled) => Promise<void>;
};

type Parts = {
	world: World;
	member: MemberReplica;
	outbox: Outbox;
	drafts: Drafts;
	reply: DraftReply;
	threadId: string;
	said: () => Pick<Said, "id" | "thread" | "composed">;
};

/** A moment before anything was written: the server says it as soon as it hears of it, whatever the clock here shows. */
const atOnce = new Date(0).toISOString();

export function createLater(parts: Parts): Later & { stop: () => void } {
	const { world, member, outbox, drafts, reply, threadId, said } = parts;
	const scheduled = derive([member.view, outbox.rows], () =>
		showScheduled(member.view.get(), outbox.rows.get(), threadId),
	);
	const wish = (id: string, body: string, replyTo: string | null, due: string): SaidLater & { kind: "schedule" } => ({
		...{ ...said(), kind: "schedule", due },
		message: { id, body, ...(replyTo === null ? {} : { replyTo }) },
	});

	async function takeBack({ id, rowId }: ShownScheduled): Promise<void> {
		if (rowId !== null) return outbox.discard([rowId]);
		await outbox.sayLater({ ...said(), kind: "unschedule", message: id });
	}

	return {
		scheduled,
		async say(body, due) {
			const { replyTo, putBack } = reply.take();
			try {
				const said = wish(world.makeId(), body, replyTo, new Date(due).toISOString());
				await outbox.say(said, drafts.own(threadId));
			} catch (error) {
				putBack();
				throw error;
			}
			drafts.forget(threadId, body);
			world.askToPersist().catch(() => undefined);
		},
		async change(one, body, due) {
			const when = due === null ? atOnce : new Date(due).toISOString();
			if (one.state !== "refused") return outbox.sayLater(wish(one.id, body, one.replyTo, when));
			// An id is decided once. Whoever is killed in between finds both, and loses neither.
			await outbox.sayLater(wish(world.makeId(), body, one.replyTo, when));
			await takeBack(one);
		},
		takeBack,
		stop: scheduled.stop,
	};
}
