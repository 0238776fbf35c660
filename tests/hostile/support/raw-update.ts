import * as encoding from "lib0/encoding";

/** Yjs's content kinds on the wire (yjs 13.6, structs/Item.js `contentRefs`). */
export const contentKinds = {
	gc: 0,
	deleted: 1,
	json: 2,
	binary: 3,
	string: 4,
	embed: 5,
	format: 6,
	type: 7,
	any: 8,
	doc: 9,
	skip: 10,
} as const;

export type RawId = { client: number; clock: number };
export type RawStruct = {
	kind: number;
	origin: RawId | null;
	rightOrigin: RawId | null;
	/** A root's name, another item, or nothing; written only when there is no origin. */
	parent: string | RawId;
	parentSub: string | null;
	/** Elements of ContentAny; for other kinds only its length counts. */
	elements: unknown[];
};
export type RawSection = { client: number; clock: number; structs: RawStruct[]; claimedStructs: number };
export type RawDelete = { client: number; clock: number; length: number };

/** Writes an update with anything in it, right or wrong, as yjs's v1 encoding would. */
export function encodeRawUpdate(sections: readonly RawSection[], deletes: readonly RawDelete[]): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, sections.length);
	for (const section of sections) {
		encoding.writeVarUint(encoder, section.claimedStructs);
		encoding.writeVarUint(encoder, section.client);
		encoding.writeVarUint(encoder, section.clock);
		for (const struct of section.structs) writeStruct(encoder, struct);
	}
	encoding.writeVarUint(encoder, deletes.length);
	for (const { client, clock, length } of deletes) {
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarUint(encoder, length);
	}
	return encoding.toUint8Array(encoder);
}

function writeStruct(encoder: encoding.Encoder, struct: RawStruct): void {
	const { kind, origin, rightOrigin, parent, parentSub } = struct;
	if (kind === contentKinds.gc || kind === contentKinds.skip) {
		encoding.writeUint8(encoder, kind);
		encoding.writeVarUint(encoder, struct.elements.length);
		return;
	}
	encoding.writeUint8(encoder, kind | (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (parentSub === null ? 0 : 32));
	if (origin) writeId(encoder, origin);
	if (rightOrigin) writeId(encoder, rightOrigin);
	if (!origin && !rightOrigin) {
		encoding.writeVarUint(encoder, typeof parent === "string" ? 1 : 0);
		if (typeof parent === "string") encoding.writeVarString(encoder, parent);
		else writeId(encoder, parent);
		if (parentSub !== null) encoding.writeVarString(encoder, parentSub);
	}
	writeContent(encoder, kind, struct.elements);
}

function writeId(encoder: encoding.Encoder, id: RawId): void {
	encoding.writeVarUint(encoder, id.client);
	encoding.writeVarUint(encoder, id.clock);
}

function writeContent(encoder: encoding.Encoder, kind: number, elements: readonly unknown[]): void {
	const text = JSON.stringify(String(elements[0] ?? ""));
	switch (kind) {
		case contentKinds.deleted:
			encoding.writeVarUint(encoder, elements.length);
			break;
		case contentKinds.any:
		case contentKinds.json:
			encoding.writeVarUint(encoder, elements.length);
			for (const element of elements) {
				if (kind === contentKinds.any) encoding.writeAny(encoder, element as encoding.AnyEncodable);
				else encoding.writeVarString(encoder, text);
			}
			break;
		case contentKinds.binary:
			encoding.writeVarUint8Array(encoder, new Uint8Array(elements.length));
			break;
		case contentKinds.string:
		case contentKinds.embed:
			encoding.writeVarString(encoder, text);
			break;
		case contentKinds.format:
			encoding.writeVarString(encoder, "bold");
			encoding.writeVarString(encoder, text);
			break;
		case contentKinds.type:
			encoding.writeVarUint(encoder, elements.length % 3);
			break;
		default:
			encoding.writeVarString(encoder, "guid");
			encoding.writeAny(encoder, {});
	}
}
