import * as z from "zod/mini";
import type { Message } from "../../shared/api/threads.ts";
import { idSchema } from "../../shared/ids.ts";
import type { FileNews } from "./heard.ts";

/** What the server tells on Socket.IO and on Pusher channels, by the event's name (contract, section 4). */
export type LiveEvents = {
	"message:new": { threadId: string; message: Message };
	"message:updated": { threadId: string; message: Message };
	"message:deleted": { threadId: string; messageId: string };
	typing: { threadId: string; userId: string; isTyping: boolean };
	"file:status": FileNews;
};
export type LiveEvent = keyof LiveEvents;

/** Tells everybody who has this thread open at one door; `exceptDevice` has said it and need not hear it. Never throws. */
export type TellThread = <E extends LiveEvent>(
	threadId: string,
	event: E,
	payload: LiveEvents[E],
	exceptDevice?: string,
) => void;

/** What a program may say on Socket.IO, by the event's name. Anything else is ignored. */
export const saidEvents = {
	"thread:join": z.strictObject({ threadId: idSchema }),
	"thread:leave": z.strictObject({ threadId: idSchema }),
	typing: z.strictObject({ threadId: idSchema, isTyping: z.boolean() }),
} as const;
export type SaidEvent = keyof typeof saidEvents;

/** What an event is answered with when it asks for an answer. Unknown and forbidden threads look the same. */
export type Ack = { ok: true } | { error: "bad_request" | "thread_not_found" | "read_only" | "too_much" };
