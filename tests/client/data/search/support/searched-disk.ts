import { IDBFactory } from "fake-indexeddb";
import * as Y from "yjs";
import { databaseName, openDatabase } from "../../../../../client/data/database.ts";
import type { Found, Sought } from "../../../../../client/data/search/search.ts";
import { openSearchDatabase } from "../../../../../client/data/search/search-database.ts";
import { createSearcher, type FromSearcher, type SearchedWorld } from "../../../../../client/data/search/searcher.ts";
import { threadDocumentName } from "../../../../../shared/document-names.ts";

export const memberId = "0199f0a0-0000-7000-8000-00000000000a";
export const threadId = "0199f0a0-0000-7000-8000-0000000000f0";
export const otherThread = "0199f0a0-0000-7000-8000-0000000000f1";
export const anything: Sought = { text: "", threadId: null, by: null, kind: null, after: null, before: null };

let count = 0;
/** A message as the server has accepted it, a minute after the one before. */
export function entry(body: string): { id: string } & Record<string, unknown> {
	count += 1;
	const at = new Date(Date.UTC(2026, 0, 3) + count * 60_000).toISOString();
	const id = `0199f0a0-0000-7000-8000-${String(count).padStart(12, "0")}`;
	return { seq: count, id, by: memberId, at, composed: at, kind: "message", body };
}

/** A device's disk with thread documents on it, and a searcher that looks at it. */
export async function openSearchedDisk() {
	const factory = new IDBFactory();
	const words = await openDatabase(factory, databaseName(memberId), () => undefined);
	const documents = new Map<string, Y.Doc>();

	async function change(thread: string, segment: number, how: (messages: Y.Array<unknown>) => void): Promise<void> {
		const name = threadDocumentName(thread, segment);
		const document = documents.get(name) ?? new Y.Doc();
		documents.set(name, document);
		const before = Y.encodeStateVector(document);
		how(document.getArray("messages"));
		await words.add("updates", { document: name, update: Y.encodeStateAsUpdate(document, before) });
	}
	return {
		factory,
		words,
		change,
		append: (thread: string, segment: number, ...bodies: string[]) =>
			change(thread, segment, (messages) => messages.push(bodies.map(entry))),
		/** Everything search keeps, as text. */
		async kept(): Promise<string> {
			const own = await openSearchDatabase(factory, memberId, () => undefined);
			const all = JSON.stringify([await own.getAll("segments"), await own.getAllKeys("signs")]);
			own.close();
			return all;
		},
	};
}

const bothThreads: SearchedWorld = {
	threads: [threadId, otherThread].map((id) => ({ id, segments: 1 })),
	...{ left: [], waiting: [] },
};

/** A searcher as the page has it in a worker; what it says is waited for. */
export function startSearcher(factory: IDBFactory) {
	const heard: FromSearcher[] = [];
	let listener: () => void = () => undefined;
	const searcher = createSearcher(factory, (said) => {
		heard.push(structuredClone(said));
		listener();
	});
	async function next<K extends FromSearcher["kind"]>(kind: K): Promise<Extract<FromSearcher, { kind: K }>> {
		for (;;) {
			const at = heard.findIndex((said) => said.kind === kind);
			if (at !== -1) return heard.splice(at, 1)[0] as Extract<FromSearcher, { kind: K }>;
			await new Promise<void>((resolve) => {
				listener = resolve;
			});
		}
	}
	searcher.take({ kind: "open", memberId });
	searcher.take({ kind: "world", world: bothThreads });
	return {
		...searcher,
		next,
		async look(isWhole: boolean): Promise<void> {
			searcher.take({ kind: "look", isWhole });
			await next("looked");
		},
		async find(text: string, some: Partial<Sought> = {}, limit = 50): Promise<Found> {
			heard.length = 0;
			searcher.take({ kind: "seek", sought: { ...anything, ...some, text }, limit });
			return (await next("found")).found;
		},
	};
}

export const bodies = (found: Found) => found.messages.map(({ body }) => body);
export { bothThreads };
