import type { Connection } from "@hocuspocus/server";
import { applyAwarenessUpdate } from "y-protocols/awareness";
import { limits } from "../../shared/limits.ts";
import type { MemberPresence } from "../../shared/protocol.ts";
import { encodePresence } from "./encode-presence.ts";

type Presence = MemberPresence | null;

/**
 * Others hear that somebody types, or does so no longer, at most once in two seconds for each connection. What changes
 * sooner is held back, and told when they are over if it is still so then. True: this one may be told now.
 */
export type TypingPace = (connection: Connection, client: number, presence: Presence) => boolean;

/** `held`: what the connection said meanwhile. */
type Told = { typing: boolean; isResting: boolean; held: { client: number; presence: Presence } | null };

export function createTypingPace(): TypingPace {
	const all = new WeakMap<Connection, Told>();
	const isTyping = (presence: Presence) => presence?.typing === true;

	function rest(connection: Connection, told: Told): void {
		told.isResting = true;
		setTimeout(() => {
			told.isResting = false;
			if (told.held !== null) tellHeld(connection, told, told.held);
		}, limits.typing.everyMs).unref();
	}

	function tellHeld(connection: Connection, told: Told, { client, presence }: NonNullable<Told["held"]>): void {
		told.held = null;
		const { document } = connection;
		if (!document.hasConnection(connection)) return;
		told.typing = isTyping(presence);
		rest(connection, told);
		// The frames held back were not counted, and the connection's next one counts higher than they did.
		const clock = (document.awareness.meta.get(client)?.clock ?? 0) + 1;
		const origin = { source: "connection", connection };
		applyAwarenessUpdate(document.awareness, encodePresence(client, clock, presence), origin);
	}

	return (connection, client, presence) => {
		const told = all.get(connection) ?? { typing: false, isResting: false, held: null };
		all.set(connection, told);
		const isChange = isTyping(presence) !== told.typing;
		told.held = isChange && told.isResting ? { client, presence } : null;
		if (told.held !== null) return false;
		if (isChange) {
			told.typing = !told.typing;
			rest(connection, told);
		}
		return true;
	};
}
