import type { Document } from "@hocuspocus/server";
import { applyAwarenessUpdate } from "y-protocols/awareness";
import { parseDocumentName } from "../../shared/document-names.ts";
import type { RandomBytes } from "../../shared/ids.ts";
import type { MemberPresence } from "../../shared/protocol.ts";
import { encodePresence } from "./encode-presence.ts";

type TellTyping = (threadId: string, memberId: string, isTyping: boolean) => void;

export type TypingInDocumentsParts = {
	/** The documents in memory, by name. */
	documents: () => ReadonlyMap<string, Document>;
	randomBytes: RandomBytes;
	/** A member began or stopped typing in the app. */
	tell: TellTyping;
};

/** Who types in the app, read from the presence in its thread documents; and who types elsewhere, shown there. */
export type TypingInDocuments = {
	/** The presence in a document has changed. */
	look: (document: Document) => void;
	show: TellTyping;
};

export function createTypingInDocuments({ documents, randomBytes, tell }: TypingInDocumentsParts): TypingInDocuments {
	/** Of each document, who was last seen typing in it. */
	const seen = new WeakMap<Document, ReadonlySet<string>>();
	/** The client ids under which this server shows those who type elsewhere: they are not seen typing in the app. */
	const shown = new WeakMap<Document, Map<string, number>>();

	function typists(document: Document): Set<string> {
		const own = new Set(shown.get(document)?.values());
		const states = [...document.awareness.getStates()] as [number, Partial<MemberPresence>][];
		const typing = states.filter(([client, { typing, member }]) => !own.has(client) && typing && member);
		return new Set(typing.map(([, { member = "" }]) => member));
	}

	function clientOf(document: Document, memberId: string): number {
		const clients = shown.get(document) ?? new Map<string, number>();
		shown.set(document, clients);
		const client = clients.get(memberId) ?? Buffer.from(randomBytes(4)).readUInt32LE();
		clients.set(memberId, client);
		return client;
	}

	return {
		look(document) {
			const name = parseDocumentName(document.name);
			if (name?.kind !== "thread") return;
			const before = seen.get(document) ?? new Set<string>();
			const now = typists(document);
			seen.set(document, now);
			for (const member of now) if (!before.has(member)) tell(name.threadId, member, true);
			for (const member of before) if (!now.has(member)) tell(name.threadId, member, false);
		},
		show(threadId, memberId, isTyping) {
			for (const document of documents().values()) {
				const name = parseDocumentName(document.name);
				if (name?.kind !== "thread" || name.threadId !== threadId) continue;
				const client = clientOf(document, memberId);
				const clock = (document.awareness.meta.get(client)?.clock ?? 0) + 1;
				const state = isTyping ? ({ member: memberId, typing: true } satisfies MemberPresence) : null;
				applyAwarenessUpdate(document.awareness, encodePresence(client, clock, state), { source: "local" });
			}
		},
	};
}
