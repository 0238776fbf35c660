import type { Connection } from "@hocuspocus/server";
import * as z from "zod/mini";
import type { MemberPresence } from "../../shared/protocol.ts";
import type { ReadShows, Shows } from "../people/shows.ts";
import type { SyncContext } from "./context.ts";
import { createTypingPace } from "./typing-pace.ts";

const presenceSchema = z.strictObject({ typing: z.boolean(), member: z.optional(z.string()) });

/**
 * Rewrites what a connection says of itself, so that nobody can speak for another: one state a connection, under a
 * client id nobody else here uses, with the member filled in by the server, and of it only what that member shows; a
 * program is seen writing, but nobody is online by it.
 * Everything else in the update is dropped. (The map also holds an empty state of the scratch copy Hocuspocus decodes
 * with; it falls to the same rule.)
 */
export type RewriteAwareness = (
	states: Map<number, Record<string, unknown> | null>,
	connection: Connection,
	memberId: string,
) => Promise<void>;

type Parts = { readShows: ReadShows; onError: (error: unknown) => void };

/** Who could not be asked is not shown. */
const showsNothing: Shows = { typing: false, online: false, lastSeen: false };

export function createRewriteAwareness({ readShows, onError }: Parts): RewriteAwareness {
	const mayTell = createTypingPace();

	return async (states, connection, memberId) => {
		const shows = await readShows(memberId).catch((error: unknown) => {
			onError(error);
			return showsNothing;
		});
		// Ended while it was asked: nothing would take down what it says now.
		if (!connection.document.getConnections().includes(connection)) return states.clear();
		const own = [...states].find(
			([client, state]) => presenceSchema.safeParse(state).success && mayUse(connection, client),
		);
		states.clear();
		if (own === undefined) return;
		const [client, state] = own;
		const { isProgram } = connection.context as SyncContext;
		const presence = shownOf(memberId, state?.typing === true, { ...shows, online: shows.online && !isProgram });
		if (!mayTell(connection, client, presence)) return;
		// Once nothing was told of a client, Hocuspocus would not note it again, nor end its state with the connection.
		connection.document.getClients(connection).add(client);
		states.set(client, presence);
	};
}

/** A state without words would still say that somebody is here. */
function shownOf(member: string, isTyping: boolean, shows: Shows): MemberPresence | null {
	const typing = isTyping && shows.typing;
	return shows.online || typing ? { member, typing } : null;
}

function mayUse(connection: Connection, client: number): boolean {
	const claimed = connection.document.getClients(connection);
	if (claimed.size > 0) return claimed.has(client);
	return !connection.document
		.getConnections()
		.some((other) => !isSameDevice(other, connection) && other.document.getClients(other).has(client));
}

/** A device that reconnects before its old socket was noticed dead may go on under its client id. */
function isSameDevice(one: Connection<SyncContext>, other: Connection<SyncContext>): boolean {
	return one.context.deviceId === other.context.deviceId;
}
