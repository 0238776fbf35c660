import { parseDocumentName } from "../../shared/document-names.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import type { Access } from "./access.ts";
import type { Socket, Who } from "./context.ts";
import { SyncRefusal } from "./refuse.ts";
import type { Sockets } from "./sockets.ts";
import { whoIs } from "./who-is.ts";

/** Lets a socket into a document by a token: gives back who it is, or throws the SyncRefusal the device is told. */
export type Admit = (socket: Socket, documentName: string, token: string) => Promise<Who>;

export function createAdmission(parts: { sockets: Sockets; whoHolds: WhoHolds; access: Access }): Admit {
	const { sockets, whoHolds, access } = parts;

	return async (socket, documentName, token) => {
		if (socket.isOutdated) throw new SyncRefusal(closeReasons.updateRequired);
		const name = parseDocumentName(documentName);
		const signedIn = await whoHolds(token.length > 20 ? token : (socket.cookieToken ?? ""));
		if (signedIn === null) throw new SyncRefusal(closeReasons.unauthenticated);
		const who = whoIs(signedIn);
		if (socket.deviceId !== null && socket.deviceId !== who.deviceId)
			throw new SyncRefusal(closeReasons.unauthenticated);
		if (who.isReadOnly && name?.kind === "outbox") throw new SyncRefusal(closeReasons.readOnly);
		if (name === null || !(await access(name, who))) throw new SyncRefusal(closeReasons.notFound);
		if (!hasRoom(socket, documentName, who.deviceId, sockets)) throw new SyncRefusal(closeReasons.tooMuch);
		socket.deviceId = who.deviceId;
		socket.personHere = who.isProgram ? null : who.memberId;
		socket.documents.add(documentName);
		socket.isAuthenticated = true;
		return who;
	};
}

/** Every open document and socket costs memory: one member's program must not be able to open them without end. */
function hasRoom(socket: Socket, documentName: string, deviceId: string, sockets: Sockets): boolean {
	if (socket.documents.has(documentName)) return true;
	if (socket.documents.size >= limits.openDocuments) return false;
	const outboxes = [...socket.documents].filter((name) => parseDocumentName(name)?.kind === "outbox");
	if (parseDocumentName(documentName)?.kind === "outbox" && outboxes.length >= limits.openOutboxes) return false;
	if (socket.deviceId !== null) return true;
	return sockets.all().filter((other) => other.deviceId === deviceId).length < limits.socketsPerDevice;
}
