import { idsOfFiles } from "../../shared/attached-file.ts";
import { threadDocumentName } from "../../shared/document-names.ts";
import { isMessageEntry } from "../../shared/entry.ts";
import { buildDocument } from "./disk-document.ts";
import type { MemberReplica } from "./member-replica.ts";
import { emptySegment, growSegment } from "./segment.ts";
import type { Store } from "./store.ts";
import type { UpdateRows } from "./update-rows.ts";

export type LeftThreadParts = {
	store: Store;
	rows: UpdateRows;
	member: Pick<MemberReplica, "view">;
	forgetFiles: (fileIds: readonly string[]) => Promise<void>;
	onWiped: () => void;
};

/** Takes one thread I am not in any more off this disk: its files, then its words. */
export async function wipeLeftThread(parts: LeftThreadParts, threadId: string): Promise<void> {
	const { rows, member } = parts;
	// What a full disk has not taken yet would come in behind.
	await rows.persisted();
	const documents = await documentsOf(parts, threadId);
	// Somebody may have taken me in again meanwhile: what was written since then is not what I left.
	const isLeft = () => member.view.get()?.left.has(threadId) === true;
	if (!isLeft()) return;
	const fileIds = (await Promise.all(documents.map((document) => filesOf(parts, document)))).flat();
	if (fileIds.length > 0) await parts.forgetFiles(fileIds);
	for (const document of documents) if (isLeft()) await rows.drop(document);
	if (documents.length > 0) parts.onWiped();
}

/** What its words speak of; while they are here, it can still be told which files were of this thread. */
async function filesOf({ rows }: LeftThreadParts, document: string): Promise<string[]> {
	const known = buildDocument(await rows.load(document));
	const messages = known?.getArray<unknown>("messages").toArray() ?? [];
	known?.destroy();
	const entries = growSegment(emptySegment, messages).entries.filter(isMessageEntry);
	return entries.flatMap(({ files }) => idsOfFiles(files ?? []));
}

async function documentsOf({ store }: LeftThreadParts, threadId: string): Promise<string[]> {
	// "0" is what comes after "/": the first segment bears the bare name.
	const range = IDBKeyRange.bound(threadDocumentName(threadId, 0), `thread/${threadId}0`, false, true);
	return store.read(["updates"], async (tx) => {
		const names: string[] = [];
		let at = await tx.objectStore("updates").index("document").openKeyCursor(range, "nextunique");
		for (; at !== null; at = await at.continue()) names.push(at.key);
		return names;
	});
}
