import type * as z from "zod/mini";
import { limits } from "../../shared/limits.ts";
import type { TakeTurn } from "../fair-turns.ts";
import type { Access } from "../sync/access.ts";
import type { Line } from "./line.ts";
import { type Ack, type SaidEvent, saidEvents } from "./live-events.ts";
import type { Guest } from "./rooms.ts";
import type { TypingSaid } from "./typing.ts";

export type HearingParts = { access: Access; takeTurn: TakeTurn; onTyping: (said: TypingSaid) => void };

type Hears = { [E in SaidEvent]: (guest: Guest, said: z.infer<(typeof saidEvents)[E]>) => Ack | Promise<Ack> };

/** Takes what a program says on Socket.IO, whatever it is, and answers. Membership is asked at each event. */
export function createHearing({ access, takeTurn, onTyping }: HearingParts) {
	const hears: Hears = {
		"thread:join": async (guest, { threadId }) => {
			await takeTurn(guest.who);
			if (!(await isMine(guest, threadId))) return { error: "thread_not_found" };
			// Each joined thread is looked through for each message: no program may join without end.
			if (!guest.joined.has(threadId) && guest.joined.size >= limits.openDocuments) return { error: "too_much" };
			guest.joined.add(threadId);
			return { ok: true };
		},
		"thread:leave": (guest, { threadId }) => {
			guest.joined.delete(threadId);
			return { ok: true };
		},
		typing: async (guest, { threadId, isTyping }) => {
			if (!(await isMine(guest, threadId))) return { error: "thread_not_found" };
			if (guest.who.isReadOnly) return { error: "read_only" };
			onTyping({ threadId, isTyping, memberId: guest.who.memberId, deviceId: guest.who.deviceId });
			return { ok: true };
		},
	};

	async function isMine({ who }: Guest, threadId: string): Promise<boolean> {
		return await access({ kind: "thread", threadId, segment: 0 }, who);
	}

	async function take<E extends SaidEvent>(event: E, guest: Guest, line: Line, said: unknown): Promise<Ack> {
		// Words of presence are worth no queue.
		if (event === "typing" && !line.budget.spendAwareness()) return { error: "too_much" };
		const parsed = saidEvents[event].safeParse(said);
		if (!parsed.success) return { error: "bad_request" };
		return hears[event](guest, parsed.data as z.infer<(typeof saidEvents)[E]>);
	}

	return take;
}
