import { applyUpdate, ContentAny, Doc, encodeStateAsUpdate, Item } from "yjs";
import type { Place } from "../../server/log/encode-append.ts";
import { readMemberRows } from "../../server/threads/member-documents.ts";
import type { GiveBackBody, GivenEntry, PeopleBackBody } from "../../shared/api/history.ts";
import { memberDocumentName } from "../../shared/document-names.ts";
import type { Entry } from "../../shared/entry.ts";
import { deletedEntry, withGone } from "../../shared/gone.ts";
import { limits } from "../../shared/limits.ts";
import type { FamilyMember, RevokedDevice } from "../../shared/member-document.ts";
import { readThread } from "./core.ts";
import type { SignedInPerson, TestServer, Told } from "./server.ts";

export type HeldEntry = GivenEntry & { segment: number };

/** What a device holds of a thread: its documents, segment after segment, and each entry with the Yjs id it stands under. */
export type Holding = { states: Uint8Array[]; entries: HeldEntry[] };

/** A device that has everything the server has now. */
export async function holdThread(house: Pick<TestServer, "database">, threadId: string): Promise<Holding> {
	const holding: Holding = { states: [], entries: [] };
	const { open_segment: open } = await house.database
		.selectFrom("threads")
		.select("open_segment")
		.where("id", "=", threadId)
		.executeTakeFirstOrThrow();
	for (let segment = 0; segment <= open; segment += 1) {
		const document = new Doc();
		await readThread(house.database, document, threadId, segment);
		holding.states.push(encodeStateAsUpdate(document));
		holding.entries.push(...entriesIn(document).map((entry) => ({ ...entry, segment })));
	}
	return holding;
}

/** What a device would send: everything after `seq`, in the document's order, each request within one segment. */
export function requestsAfter(seq: number, threadId: string, { entries }: Holding, most: number): GiveBackBody[] {
	const bodies: GiveBackBody[] = [];
	for (const [index, { segment, ...entry }] of entries.entries()) {
		if (entry.seq <= seq) continue;
		const last = bodies.at(-1);
		if (last !== undefined && last.segment === segment && last.entries.length < most) last.entries.push(entry);
		else bodies.push({ segment, before: entries[index - 1]?.hash ?? threadId, entries: [entry] });
	}
	return bodies;
}

export function give(house: TestServer, who: SignedInPerson, threadId: string, body: unknown): Promise<Told> {
	return house.ask("POST", `/api/threads/${threadId}/history`, { token: who.token, body });
}

/** The words of an entry; "" for one that is no message. */
export function wordsOf(entry: GivenEntry): string {
	return entry.kind === "message" ? entry.body : "";
}

/** Gives everything after `seq` back; the sum of what was answered. */
export async function giveAll(house: TestServer, who: SignedInPerson, threadId: string, seq: number, held: Holding) {
	const sum = { returned: 0, moved: 0, known: 0, stale: false };
	for (const body of requestsAfter(seq, threadId, held, limits.giveBack.entries)) {
		const told = await give(house, who, threadId, body);
		if (told.status !== 200) throw new Error(`expected it to be taken, got ${told.status} ${told.text}`);
		const { returned, moved, known, stale } = told.body as typeof sum;
		sum.returned += returned;
		sum.moved += moved;
		sum.known += known;
		sum.stale ||= stale;
	}
	return sum;
}

/** A member document as the server has written it. */
export async function memberDocument(house: TestServer, memberId: string): Promise<Doc> {
	const document = new Doc();
	const rows = await readMemberRows(house.database, memberDocumentName(memberId));
	for (const update of rows) applyUpdate(document, update);
	return document;
}

/** What a device of this member could say of the family's people. */
export async function holdPeople(house: TestServer, memberId: string): Promise<PeopleBackBody> {
	const document = await memberDocument(house, memberId);
	return {
		members: (document.getMap<FamilyMember[]>("family").get("members") ?? []).map(
			({ seen: _seen, ...sealed }) => sealed,
		),
		revoked: document.getMap<RevokedDevice[]>("settings").get("revoked") ?? [],
	};
}

export function givePeople(house: TestServer, who: SignedInPerson, body: unknown): Promise<Told> {
	return house.ask("POST", "/api/family/history", { token: who.token, body });
}

function entriesIn(document: Doc): GivenEntry[] {
	const found: (Entry & Place)[] = [];
	for (let item = document.getArray<Entry>("messages")._start; item !== null; item = item.right) {
		if (!(item instanceof Item) || !(item.content instanceof ContentAny)) continue;
		const { client, clock } = item.id;
		found.push(...(item.content.arr as Entry[]).map((entry, n) => ({ ...entry, writer: client, clock: clock + n })));
	}
	return withGone(found, (entry, gone) => {
		const { writer, clock } = gone;
		return { ...deletedEntry(entry, gone), writer, clock };
	});
}
