import type { Connection } from "@hocuspocus/server";
import * as z from "zod/mini";
import type { MemberPresence } from "../../shared/protocol.ts";
import type { SyncContext } from "./context.ts";

const presenceSchema = z.strictObject({ typing: z.boolean(), member: z.optional(z.string()) });

/**
 * Rewrites what a connection says of itself, so that nobody can speak for another: one state a connection, under a
 * client id nobody else here uses, with the member filled in by the server. Everything else in the update is dropped.
 * (The map also holds an empty state of the scratch copy Hocuspocus decodes with; it falls to the same rule.)
 */
export function rewriteAwareness(
	states: Map<number, Record<string, unknown>>,
	connection: Connection,
	memberId: string,
): void {
	const own = [...states].find(
		([client, state]) => presenceSchema.safeParse(state).success && mayUse(connection, client),
	);
	states.clear();
	if (own === undefined) return;
	const [client, state] = own;
	states.set(client, { member: memberId, typing: state.typing === true } satisfies MemberPresence);
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
