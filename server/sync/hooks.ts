import type { Configuration, Document } from "@hocuspocus/server";
import type { Doc } from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";
import { limits } from "../../shared/limits.ts";
import { closeReasons } from "../../shared/protocol.ts";
import type { TakeTurn } from "../fair-turns.ts";
import type { Access } from "./access.ts";
import type { Admit } from "./admission.ts";
import type { RewriteAwareness } from "./awareness.ts";
import type { SyncContext } from "./context.ts";
import { syncSteps } from "./frame.ts";
import { SyncRefusal } from "./refuse.ts";
import { isTooSlow } from "./slow-reader.ts";
import { storeSoon } from "./store-soon.ts";

export type HookParts = {
	admit: Admit;
	access: Access;
	takeTurn: TakeTurn;
	/** Answers how many rows no copy of the document held. */
	load: (name: string, document: Doc) => Promise<number>;
	/** The presence in a document has changed. */
	onPresence: (document: Document) => void;
	rewriteAwareness: RewriteAwareness;
	onError: (error: unknown) => void;
};

type Hooks = Partial<Configuration<SyncContext>>;

/** Reading so many rows takes longer than writing a copy of the document. */
const rowsWorthACopy = 100;

/**
 * What happens to each frame, hook by hook. Those that run before anything is applied may throw a SyncRefusal;
 * a throw in any other hook would end the process (hocuspocus#754), so the others catch everything.
 */
export function createHooks(parts: HookParts): Hooks {
	const { admit, access, takeTurn, load, onPresence, rewriteAwareness, onError } = parts;

	return {
		async onAuthenticate({ token, documentName, context, connectionConfig }) {
			// Outboxes never come this way, and everything else is the server's to write.
			connectionConfig.readOnly = true;
			const who = await admit(context.socket, documentName, token);
			await takeTurn(who);
			return who;
		},

		async onLoadDocument({ documentName, document, instance, context }) {
			try {
				const read = await load(documentName, document);
				if (read >= rowsWorthACopy) storeSoon({ documentName, document, instance, context });
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
			await takeTurn(context);
			if (isTooSlow(context.socket)) throw new SyncRefusal(closeReasons.tooMuch);
			const name = parseDocumentName(documentName);
			if (name === null || !(await access(name, context))) throw new SyncRefusal(closeReasons.notFound);
		},

		async beforeSync({ type, payload }) {
			// Devices never write these: the answer is a plain no, after a look at bytes that are bounded.
			if (type === syncSteps.step2 && payload.byteLength > limits.outboxUpdateBytes)
				throw new SyncRefusal(closeReasons.tooMuch);
		},

		async onAwarenessUpdate({ document }) {
			try {
				onPresence(document);
			} catch (error) {
				onError(error);
			}
		},

		async beforeHandleAwareness({ states, connection, context }) {
			if (connection === undefined || context === undefined) return;
			if (context.isReadOnly) states.clear();
			else await rewriteAwareness(states, connection, context.memberId);
		},
	};
}
