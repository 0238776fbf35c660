import type { Hocuspocus } from "@hocuspocus/server";
import { parseDocumentName } from "../../shared/document-names.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { Socket, SyncContext } from "./context.ts";
import type { Doors } from "./doors.ts";

/** Every open socket on /sync. */
export type Sockets = { add: (socket: Socket) => void; remove: (socket: Socket) => void; all: () => Socket[] };

export function createSockets(): Sockets {
	const sockets = new Set<Socket>();
	return {
		add: (socket) => sockets.add(socket),
		remove: (socket) => sockets.delete(socket),
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
		endThread(threadId, memberId) {
			closeDocuments((context, document) => {
				const name = parseDocumentName(document);
				return name?.kind === "thread" && name.threadId === threadId && context.memberId === memberId;
			}, closeReasons.removed);
		},
	};
}
