import { createHash } from "node:crypto";
import { Database as DatabaseExtension } from "@hocuspocus/extension-database";
import { applyUpdate, type Doc } from "yjs";
import { parseDocumentName } from "../../shared/document-names.ts";
import type { Entry } from "../../shared/entry.ts";
import type { Clock } from "../../shared/ids.ts";
import type { Database } from "../database/open-database.ts";
import type { WriteQueue, WriteTransaction } from "../database/write-queue.ts";
import { quietly } from "../quietly.ts";

const digestBytes = 32;

/**
 * Copies of thread documents, so that a long one opens without reading all its rows. Never the truth: a copy that
 * cannot be read, or that could not be written, is only a slower opening (invariant 8).
 */
export function createSnapshots(
	database: Database,
	queue: WriteQueue,
	clock: Clock,
	onError: (error: unknown) => void,
) {
	return new DatabaseExtension({
		async fetch({ documentName, document }) {
			if (!isThread(documentName)) return null;
			const row = await database
				.selectFrom("snapshots")
				.select(["state", "upto"])
				.where("document", "=", documentName)
				.executeTakeFirst();
			if (row === undefined) return null;
			const state = unseal(documentName, row.upto, row.state);
			if (state === null) onError(new Error(`the snapshot of ${documentName} is damaged; reading its rows instead`));
			else quietly(document, () => applyUpdate(document, state));
			return null;
		},
		async store({ documentName, document, state }) {
			if (!isThread(documentName)) return;
			const upto = lastSeq(document);
			const sealed = Buffer.concat([digest(documentName, upto, state), state]);
			const values = { document: documentName, state: sealed, upto, at: new Date(clock()).toISOString() };
			try {
				await queue.writeKeepingRights(async (tx) => {
					const nothing = { value: undefined, show: () => undefined };
					// It was made before this write, and may hold words that were deleted meanwhile.
					if (await wasAnyDeleted(tx, documentName, upto)) return nothing;
					await tx
						.insertInto("snapshots")
						.values(values)
						.onConflict((conflict) => conflict.column("document").doUpdateSet(values))
						.execute();
					return nothing;
				});
			} catch (error) {
				onError(error);
			}
		},
	});
}

function isThread(documentName: string): boolean {
	return parseDocumentName(documentName)?.kind === "thread";
}

async function wasAnyDeleted(tx: WriteTransaction, documentName: string, upto: number): Promise<boolean> {
	const parsed = parseDocumentName(documentName);
	if (parsed?.kind !== "thread") return false;
	const deletion = await tx
		.selectFrom("entries")
		.select("seq")
		.where("thread_id", "=", parsed.threadId)
		.where("segment", "=", parsed.segment)
		.where("seq", ">", upto)
		.where("kind", "=", "delete")
		.limit(1)
		.executeTakeFirst();
	return deletion !== undefined;
}

/** The last `seq` a thread document holds, 0 when it holds none. */
export function lastSeq(document: Doc): number {
	const messages = document.getArray<Entry>("messages");
	return messages.length === 0 ? 0 : messages.get(messages.length - 1).seq;
}

/**
 * The copy without the digest that stands before it; null when it is not what was written for this document.
 * Yjs applies part of a damaged update before it throws, and a changed id would show every message twice.
 */
function unseal(documentName: string, upto: number, sealed: Uint8Array): Uint8Array | null {
	const state = sealed.subarray(digestBytes);
	return digest(documentName, upto, state).equals(sealed.subarray(0, digestBytes)) ? state : null;
}

function digest(documentName: string, upto: number, state: Uint8Array): Buffer {
	return createHash("sha256").update(`${documentName} ${upto}\n`).update(state).digest();
}
