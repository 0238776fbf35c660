import type { Hocuspocus } from "@hocuspocus/server";
import { removeAwarenessStates } from "y-protocols/awareness";
import { parseDocumentName } from "../../shared/document-names.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { Socket, SyncContext } from "./context.ts";
import type { Doors } from "./doors.ts";

/** Every open socket on /sync. */
export type Sockets = { add: (socket: Socket) => void; remove: (socket: Socket) => void; all: () => Socket[] };

/** `onLast` hears of a member whose last socket ended. It must not throw. */
export function createSockets(onLast: (memberId: string) => void): Sockets {
	const sockets = new Set<Socket>();
	return {
		add: (socket) => sockets.add(socket),
		remove(socket) {
			const { personHere } = socket;
			if (!sockets.delete(socket) || personHere === null) return;
			if (![...sockets].some((other) => other.personHere === personHere)) onLast(personHere);
		},
		all: () => [...sockets],
	};
}

/** Ends channels at once. Frames already queued behind the closing are refused by the check each frame gets. */
export function createDoors(sync: Hocuspocus<SyncContext>, sockets: Sockets): Doors {
	function closeDocuments(isMeant: (context: SyncContext, document: string) => boolean, reason: string): void {
		for (const document of sync.documents.values()) {
			for (const connection of document.getConnections()) {
				if (isMeant(connection.context, document.name)) connection.close({ code: 4403, reason });
			}
		}
	}

	return {
		endDevices(deviceIds) {
			const ended = new Set(deviceIds);
			closeDocuments((context) => ended.has(context.deviceId), closeReasons.unauthenticated);
			for (const socket of sockets.all()) {
				if (socket.deviceId === null || !ended.has(socket.deviceId)) continue;
				socket.endOutboxes(closeReasons.unauthenticated);
				socket.close(4401, closeReasons.unauthenticated);
			}
		},
		hidePresence(memberIds) {
			if (memberIds.length === 0) return;
			const hidden = new Set(memberIds);
			for (const document of sync.documents.values()) {
				const meant = document.getConnections().filter(({ context }) => hidden.has(context.memberId));
				const clients = meant.flatMap((connection) => [...document.getClients(connection)]);
				removeAwarenessStates(document.awareness, clients, null);
			}
		},
		endThread(threadId, memberId) {
			closeDocuments((context, document) => {
				const name = parseDocumentName(document);
				return name?.kind === "thread" && name.threadId === threadId && context.memberId === memberId;
			}, closeReasons.removed);
		},
	};
}
