import * as decoding from "lib0/decoding";
import * as Y from "yjs";
import { limits } from "../../shared/limits.ts";

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

/** `elements` are the new ones in outbox order; none means the update brings nothing the document does not hold. */
export type CheckedUpdate = { ok: true; elements: unknown[] } | { ok: false; code: RawRefusal };

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded["structs"][number];
type Refused = { ok: false; code: RawRefusal };

const clientMax = 2 ** 32 - 1;
/** Pages that ever wrote to one outbox document; each costs every later transaction a little. */
const clientsPerOutbox = 16;
const structsPerUpdate = 500;
const depthMax = 6;
const nodesMax = 200;

/**
 * Looks at an update before a single byte of it is merged (invariant 6). It may do one thing only: append plain
 * JSON elements to the root array `entries`. No Yjs object of the update is trusted beyond what is checked here,
 * and nothing is applied to find out: yjs applies part of a bad update before it throws.
 */
export function checkOutboxUpdate(document: Y.Doc, update: Uint8Array): CheckedUpdate {
	if (update.byteLength > limits.outboxUpdateBytes) return refused("too_large");
	const decoded = decode(update);
	if (decoded === null) return refused("unreadable");
	if (decoded.ds.clients.size > 0) return refused("deletes");
	if (decoded.structs.length > structsPerUpdate) return refused("too_large");
	const sections = toSections(decoded.structs);
	if (sections === null || sections.size !== claimedSections(update)) return refused("bad_clock");
	if (new Set([...document.store.clients.keys(), ...sections.keys()]).size > clientsPerOutbox)
		return refused("bad_client");

	const elements: unknown[] = [];
	let sectionsWithNews = 0;
	for (const [client, structs] of sections) {
		const news = checkSection(document, client, structs, sections);
		if (!Array.isArray(news)) return news;
		if (news.length > 0) sectionsWithNews += 1;
		elements.push(...news);
	}
	if (document.getArray("entries").length + elements.length > limits.outboxEntries) return refused("full");
	if (sectionsWithNews <= 1) return { ok: true, elements };
	const ordered = inDocumentOrder(document, update);
	return ordered === null ? refused("bad_structure") : { ok: true, elements: ordered };
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
	document: Y.Doc,
	client: number,
	structs: readonly Struct[],
	sections: ReadonlyMap<number, readonly Struct[]>,
): unknown[] | Refused {
	if (!Number.isInteger(client) || client < 0 || client > clientMax) return refused("bad_client");
	const known = Y.getState(document.store, client);
	const elements: unknown[] = [];
	let before: Struct | null = null;
	for (const struct of structs) {
		const end = struct.id.clock + struct.length;
		if (!Number.isSafeInteger(end)) return refused("bad_clock");
		// Known structs too: yjs makes the root a struct names, and stumbles over empty ones, before it sees they are known.
		if (!isElements(struct)) return refused("bad_structure");
		if (end <= known && !isKnownOrigin(document, struct)) return refused("bad_structure");
		if (end > known) {
			if (struct.id.clock > known && before === null) return refused("bad_clock");
			if (!isAppend(document, struct, before, known, sections)) return refused("bad_structure");
			// A resent run may begin with elements already known and go on with new ones: only the tail is new.
			elements.push(...struct.content.arr.slice(Math.max(0, known - struct.id.clock)));
		}
		before = struct;
	}
	return elements.every((element) => isPlainJson(element)) ? elements : refused("bad_content");
}

/** A known struct that names an unknown origin would be parked for ever: yjs asks for the origin first. */
function isKnownOrigin(document: Y.Doc, { origin }: Y.Item): boolean {
	return origin === null || origin.clock < Y.getState(document.store, origin.client);
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
	document: Y.Doc,
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
	if (clock < Y.getState(document.store, client)) {
		const origin = Y.getItem(document.store, item.origin);
		return origin instanceof Y.Item && origin.parent === document.getArray("entries") && origin.parentSub === null;
	}
	return client !== item.id.client && bringsElement(sections.get(client) ?? [], clock);
}

function bringsElement(structs: readonly Struct[], clock: number): boolean {
	return structs.some((struct) => struct.id.clock <= clock && clock < struct.id.clock + struct.length);
}

/** Objects with their own prototype, of few levels and nodes: `__proto__` and BigInt would hurt whoever reads them later. */
function isPlainJson(value: unknown): boolean {
	let nodes = 0;
	const isPlain = (node: unknown, depth: number): boolean => {
		nodes += 1;
		if (nodes > nodesMax || depth > depthMax) return false;
		if (node === null || typeof node === "string" || typeof node === "boolean") return true;
		if (typeof node === "number") return Number.isFinite(node);
		if (typeof node !== "object") return false;
		const prototype = Object.getPrototypeOf(node);
		if (Array.isArray(node)) return node.every((child) => isPlain(child, depth + 1));
		return prototype === Object.prototype && Object.values(node).every((child) => isPlain(child, depth + 1));
	};
	return isPlain(value, 0);
}

/**
 * Sections are listed by client id, not by time: the order among several is the one the array will have.
 * Null when they hang on each other in a ring, which no array can hold.
 */
function inDocumentOrder(document: Y.Doc, update: Uint8Array): unknown[] | null {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
	const before = new Set(copy.getArray("entries").toArray());
	Y.applyUpdate(copy, update);
	if (copy.store.pendingStructs !== null) return null;
	return copy
		.getArray("entries")
		.toArray()
		.filter((element) => !before.has(element));
}
