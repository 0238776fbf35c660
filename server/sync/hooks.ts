import type { Configuration } from "@hocuspocus/server";
import type { Doc } from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { WhoHolds } from "../people/signed-in.ts";
import type { Access } from "./access.ts";
import { rewriteAwareness } from "./awareness.ts";
import type { Socket, SyncContext } from "./context.ts";
import type { Outboxes } from "./outbox.ts";
import { SyncRefusal } from "./refuse.ts";
import type { Sockets } from "./sockets.ts";

export type HookParts = {
	sockets: Sockets;
	whoHolds: WhoHolds;
	access: Access;
	outboxes: Outboxes;
	load: (name: string, document: Doc) => Promise<void>;
	onError: (error: unknown) => void;
};

type Hooks = Partial<Configuration<SyncContext>>;

const [step1, step2] = [0, 1];
/** More than this unsent towards one reader, and the reader is cut off: it may come back and read on. */
const unsentBytesMax = 4 * 1024 * 1024;

/**
 * What happens to each frame, hook by hook. Those that run before anything is applied may throw a SyncRefusal;
 * a throw in any other hook would end the process (hocuspocus#754), so the others catch everything.
 */
export function createHooks(parts: HookParts): Hooks {
	const { whoHolds, access, outboxes, load, onError } = parts;

	return {
		async onAuthenticate({ token, documentName, context, connectionConfig }) {
			const { socket } = context;
			if (socket.isOutdated) throw new SyncRefusal(closeReasons.updateRequired);
			const name = parseDocumentName(documentName);
			const signedIn = await whoHolds(token.length > 20 ? token : (socket.cookieToken ?? ""));
			if (signedIn === null) throw new SyncRefusal(closeReasons.unauthenticated);
			const who = { memberId: signedIn.member.id, deviceId: signedIn.device.id };
			if (socket.deviceId !== null && socket.deviceId !== who.deviceId)
				throw new SyncRefusal(closeReasons.unauthenticated);
			if (name === null || !(await access(name, who))) throw new SyncRefusal(closeReasons.notFound);
			if (!hasRoom(socket, documentName, who.deviceId, parts.sockets)) throw new SyncRefusal(closeReasons.tooMuch);
			socket.deviceId = who.deviceId;
			socket.documents.add(documentName);
			socket.isAuthenticated = true;
			connectionConfig.readOnly = name.kind !== "outbox";
			return who;
		},

		async onLoadDocument({ documentName, document }) {
			try {
				await load(documentName, document);
			} catch (error) {
				onError(error);
				throw error instanceof SyncRefusal ? error : new SyncRefusal(closeReasons.tryLater);
			}
		},

		async connected({ documentName, connection, instance, context }) {
			try {
				// Opened while its document was being thrown away: what the others hear would not be heard here.
				if (instance.documents.get(documentName) !== connection.document) {
					connection.close({ code: 4503, reason: closeReasons.tryLater });
					return;
				}
				const name = parseDocumentName(documentName);
				// A right taken away while the document was loading found no connection to close.
				if (name === null || !(await access(name, context))) {
					connection.close({ code: 4403, reason: closeReasons.notFound });
					return;
				}
				if (name.kind === "outbox") outboxes.greet(connection.document, connection);
			} catch (error) {
				onError(error);
			}
		},

		async onDisconnect({ documentName, context }) {
			context.socket?.documents.delete(documentName);
		},

		async beforeUnloadDocument({ documentName, document, instance }) {
			// Hocuspocus unloads by name: a document that was thrown away must not take its successor along. Without a
			// message this stops the unloading and is not printed.
			if (instance.documents.get(documentName) !== document) throw new SyncRefusal("");
		},

		async beforeHandleMessage({ documentName, context }) {
			// Asked when a frame is handled, not when it comes: a thousand small questions queued by one who does not read
			// would each be answered into memory (1.1 GB from 3 kB, measured; docs/security.md).
			if (context.socket.unsentBytes() > unsentBytesMax) {
				context.socket.close(4429, closeReasons.tooMuch);
				throw new SyncRefusal(closeReasons.tooMuch);
			}
			const name = parseDocumentName(documentName);
			if (name === null || !(await access(name, context))) throw new SyncRefusal(closeReasons.notFound);
		},

		async beforeSync({ type, payload, document, documentName, connection, context }) {
			if (type === step1) return;
			if (parseDocumentName(documentName)?.kind !== "outbox") {
				// Devices never write these: the answer is a plain no, after a look at bytes that are bounded.
				if (type === step2 && payload.byteLength > limits.outboxUpdateBytes)
					throw new SyncRefusal(closeReasons.tooMuch);
				return;
			}
			try {
				void outboxes.receive(document, payload, connection, context);
			} catch (error) {
				if (error instanceof SyncRefusal) throw error;
				onError(error);
				throw new SyncRefusal(closeReasons.tryLater);
			}
		},

		async beforeHandleAwareness({ states, connection, context }) {
			if (connection === undefined || context === undefined) return;
			rewriteAwareness(states, connection, context.memberId);
		},
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
