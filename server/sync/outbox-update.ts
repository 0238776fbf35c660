import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import { limits } from "../../shared/limits.ts";
import { isPlainJson } from "./plain-json.ts";

/** Why raw bytes are kept out of an outbox document. Travels as `rejected:<code>`. */
export type RawRefusal =
	| "too_large"
	| "unreadable"
	| "deletes"
	| "bad_client"
	| "bad_clock"
	| "bad_structure"
	| "bad_content"
	| "full";

/**
 * What an outbox has brought so far. Only appends to one array are ever taken, so each client's next clock says which
 * elements are known: the elements themselves need not be kept.
 */
export type Brought = { clocks: ReadonlyMap<number, number>; entries: number };

/** `elements` are the new ones in outbox order, `brought` what is known with them; without elements it is as before. */
export type CheckedUpdate = { ok: true; elements: unknown[]; brought: Brought } | { ok: false; code: RawRefusal };

export const nothingBrought: Brought = { clocks: new Map(), entries: 0 };

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded["structs"][number];
type Refused = { ok: false; code: RawRefusal };
type Clocks = Brought["clocks"];
/** What is new in a section: its elements, the clock after the last, and whose new element the first hangs on. */
type News = { elements: unknown[]; end: number; behind: number | null };

const clientMax = 2 ** 32 - 1;
/** Pages that ever wrote to one outbox document; each costs every later transaction a little. */
const clientsPerOutbox = 16;
const structsPerUpdate = 500;

/**
 * Looks at an update before anything of it is used (invariant 6). It may do one thing only: append plain JSON
 * elements to the root array `entries`. No Yjs object of the update is trusted beyond what is checked here, and none
 * is ever merged into a document.
 */
export function checkOutboxUpdate(brought: Brought, update: Uint8Array): CheckedUpdate {
	if (update.byteLength > limits.outboxUpdateBytes) return refused("too_large");
	const decoded = decode(update);
	if (decoded === null) return refused("unreadable");
	if (decoded.ds.clients.size > 0) return refused("deletes");
	if (decoded.structs.length > structsPerUpdate) return refused("too_large");
	const sections = toSections(decoded.structs);
	if (sections === null || sections.size !== claimedSections(update)) return refused("bad_clock");
	if (new Set([...brought.clocks.keys(), ...sections.keys()]).size > clientsPerOutbox) return refused("bad_client");

	const news = new Map<number, News>();
	for (const [client, structs] of sections) {
		const found = checkSection(brought.clocks, client, structs, sections);
		if ("code" in found) return found;
		if (found.elements.length > 0) news.set(client, found);
	}
	const elements = inOrder(news);
	if (elements === null) return refused("bad_structure");
	if (brought.entries + elements.length > limits.outboxEntries) return refused("full");
	return { ok: true, elements, brought: withNews(brought, news, elements.length) };
}

function withNews(brought: Brought, news: ReadonlyMap<number, News>, count: number): Brought {
	if (count === 0) return brought;
	const clocks = new Map(brought.clocks);
	for (const [client, { end }] of news) clocks.set(client, end);
	return { clocks, entries: brought.entries + count };
}

function refused(code: RawRefusal): Refused {
	return { ok: false, code };
}

function decode(update: Uint8Array): Decoded | null {
	try {
		return Y.decodeUpdate(update);
	} catch {
		return null;
	}
}

/** One section a client, its structs back to back: two sections of one client would hide one behind the other. */
function toSections(structs: readonly Struct[]): Map<number, Struct[]> | null {
	const sections = new Map<number, Struct[]>();
	let before: Struct | null = null;
	for (const struct of structs) {
		const { client, clock } = struct.id;
		if (before?.id.client === client) {
			if (clock !== before.id.clock + before.length) return null;
		} else if (sections.has(client)) {
			return null;
		}
		const section = sections.get(client) ?? [];
		section.push(struct);
		sections.set(client, section);
		before = struct;
	}
	return sections;
}

/** A section without structs is not among the decoded ones, yet yjs lets it replace an earlier one of the same client. */
function claimedSections(update: Uint8Array): number {
	return decoding.readVarUint(decoding.createDecoder(update));
}

function checkSection(
	clocks: Clocks,
	client: number,
	structs: readonly Struct[],
	sections: ReadonlyMap<number, readonly Struct[]>,
): News | Refused {
	if (!Number.isInteger(client) || client < 0 || client > clientMax) return refused("bad_client");
	const known = clocks.get(client) ?? 0;
	const news: News = { elements: [], end: known, behind: null };
	let before: Struct | null = null;
	for (const struct of structs) {
		const end = struct.id.clock + struct.length;
		if (!Number.isSafeInteger(end)) return refused("bad_clock");
		// Known structs too: what would hurt a document that merged them is not sent by an honest page.
		if (!isElements(struct)) return refused("bad_structure");
		if (end <= known && !isKnownOrigin(clocks, struct)) return refused("bad_structure");
		if (end > known) {
			if (struct.id.clock > known && before === null) return refused("bad_clock");
			if (!isAppend(clocks, struct, before, known, sections)) return refused("bad_structure");
			if (news.elements.length === 0) news.behind = newOrigin(clocks, struct);
			// A resent run may begin with elements already known and go on with new ones: only the tail is new.
			for (const element of struct.content.arr.slice(Math.max(0, known - struct.id.clock))) news.elements.push(element);
			news.end = end;
		}
		before = struct;
	}
	return news.elements.every((element) => isPlainJson(element)) ? news : refused("bad_content");
}

/** A known struct that names an unknown origin would be parked for ever by a document: it asks for the origin first. */
function isKnownOrigin(clocks: Clocks, { origin }: Y.Item): boolean {
	return origin === null || origin.clock < (clocks.get(origin.client) ?? 0);
}

/** Whose new element a struct hangs on; null when it hangs on a known one or on none. */
function newOrigin(clocks: Clocks, { origin }: Y.Item): number | null {
	return origin === null || origin.clock < (clocks.get(origin.client) ?? 0) ? null : origin.client;
}

type Elements = Y.Item & { content: Y.ContentAny };

/** Plain elements of the root `entries`, put behind something or first of all. */
function isElements(struct: Struct): struct is Elements {
	if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentAny) || struct.length === 0) return false;
	if (struct.rightOrigin !== null || struct.parentSub !== null) return false;
	return struct.origin !== null || (struct.parent as unknown) === "entries";
}

/**
 * Only the first new struct of a section may hang on any known element; each later one hangs on the one before it.
 * Without this, 500 structs that all name one old element cost 1.6 s to merge (measured; tests/hostile).
 */
function isAppend(
	clocks: Clocks,
	item: Elements,
	before: Struct | null,
	known: number,
	sections: ReadonlyMap<number, readonly Struct[]>,
): boolean {
	if (before !== null && before.id.clock + before.length > known) {
		return item.origin?.client === before.id.client && item.origin.clock === before.id.clock + before.length - 1;
	}
	if (item.origin === null) return true;
	const { client, clock } = item.origin;
	if (clock < (clocks.get(client) ?? 0)) return true;
	return client !== item.id.client && bringsElement(sections.get(client) ?? [], clock);
}

function bringsElement(structs: readonly Struct[], clock: number): boolean {
	return structs.some((struct) => struct.id.clock <= clock && clock < struct.id.clock + struct.length);
}

/**
 * Sections are listed by client id, not by time: one that hangs on another comes behind it, as in the array.
 * Null when they hang on each other in a ring, which no array can hold.
 */
function inOrder(news: ReadonlyMap<number, News>): unknown[] | null {
	const elements: unknown[] = [];
	const left = new Map(news);
	while (left.size > 0) {
		const next = [...left].find(([client, { behind }]) => behind === null || behind === client || !left.has(behind));
		if (next === undefined) return null;
		for (const element of next[1].elements) elements.push(element);
		left.delete(next[0]);
	}
	return elements;
}
