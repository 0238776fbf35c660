import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { limits } from "../../../shared/limits.ts";
import { contentKinds, encodeRawUpdate, type RawId, type RawSection, type RawStruct } from "./raw-update.ts";

/** The device's own outbox as the server holds it: two entries of client 42. */
export function outboxWithTwo(): Y.Doc {
	const document = new Y.Doc();
	document.clientID = 42;
	document.getArray("entries").push([{ id: "one" }]);
	document.getArray("entries").push([{ id: "two" }]);
	document.clientID = 3_000_000_000;
	return document;
}

const last: RawId = { client: 42, clock: 1 };
const plain: RawStruct = {
	kind: contentKinds.any,
	origin: last,
	rightOrigin: null,
	parent: "entries",
	parentSub: null,
	elements: [{ id: "three" }],
};

function section(client: number, clock: number, structs: RawStruct[]): RawSection {
	return { client, clock, structs, claimedStructs: structs.length };
}

function one(struct: Partial<RawStruct>, client = 7, clock = 0): Uint8Array {
	return encodeRawUpdate([section(client, clock, [{ ...plain, ...struct }])], []);
}

function fromHex(hex: string): Uint8Array {
	return Uint8Array.from(Buffer.from(hex, "hex"));
}

/** Arrays in arrays, written byte by byte: lib0 itself cannot write what is meant to break its reader. */
function nested(depth: number): Uint8Array {
	const [array, ofOne, ofNone] = [117, 1, 0];
	const encoder = encoding.createEncoder();
	encoding.writeUint8Array(encoder, one({ elements: [] }).slice(0, -2));
	encoding.writeVarUint(encoder, 1);
	for (let level = 0; level < depth; level += 1) encoding.writeUint8Array(encoder, Uint8Array.of(array, ofOne));
	encoding.writeUint8Array(encoder, Uint8Array.of(array, ofNone));
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}

/** `__proto__` as an own key of the wire's object: lib0 sets the prototype of what it reads with it. */
function withPrototype(): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeUint8Array(encoder, one({ elements: [] }).slice(0, -2));
	encoding.writeVarUint(encoder, 1);
	encoding.writeUint8Array(encoder, fromHex("7601095f5f70726f746f5f5f760107697341646d696e78"));
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}

function chainOf(count: number, originOf: (index: number) => RawId): Uint8Array {
	const structs = Array.from({ length: count }, (_, index) => ({ ...plain, origin: originOf(index) }));
	return encodeRawUpdate([section(7, 0, structs)], []);
}

/**
 * Updates that must never be merged into an outbox, by the attack they were made for (notes on each: docs/security.md).
 * Those in hexadecimal were each found to hurt plain yjs 13.6.33: poisoned clocks, 32 million slots, prototypes.
 */
export const attacks: Record<string, Uint8Array> = {
	"a clock poisoned by a GC of a thousand million": fromHex("01012a01008094ebdc0300"),
	"an allocation of 32 million slots": fromHex("018090a10f0500"),
	"a __proto__ value in another root": fromHex("010105000801016d017601095f5f70726f746f5f5f760107697341646d696e7800"),
	"a __proto__ value in the right root": withPrototype(),
	"a BigInt in another root": fromHex("010105000801016d01760101747a000000000000000a00"),
	"a BigInt in the right root": one({ elements: [{ id: 10n }] }),
	"the deletion of an entry": fromHex("00012a010001"),
	"a dependency that is never satisfied": fromHex("01010907880906017d0100"),
	"an insertion before the first entry": one({ origin: null, rightOrigin: { client: 42, clock: 0 } }),
	"an insertion between two entries": one({ origin: { client: 42, clock: 0 }, rightOrigin: last }),
	"another root": one({ origin: null, parent: "messages" }),
	"a map entry on the root": one({ origin: null, parentSub: "key" }),
	"a nested type": one({ kind: contentKinds.type }),
	"a parent that is an entry": one({ origin: null, parent: { client: 42, clock: 0 } }),
	"a clock gap": one({}, 42, 9),
	"an unknown origin": one({ origin: { client: 999, clock: 0 } }),
	"its own future as origin": one({ origin: { client: 7, clock: 3 } }),
	"a GC struct": one({ kind: contentKinds.gc }),
	"a Skip struct": one({ kind: contentKinds.skip }),
	"deleted content": one({ kind: contentKinds.deleted }),
	"JSON content": one({ kind: contentKinds.json }),
	"binary content": one({ kind: contentKinds.binary }),
	"string content": one({ kind: contentKinds.string }),
	"an embed": one({ kind: contentKinds.embed }),
	"a format": one({ kind: contentKinds.format }),
	"a subdocument": one({ kind: contentKinds.doc }),
	"a number that is none": one({ elements: [{ n: Number.NaN }] }),
	"an element of binary": one({ elements: [new Uint8Array(4)] }),
	"an undefined element": one({ elements: [{ id: undefined }] }),
	"nesting of seven": nested(7),
	"nesting of 5,000": nested(5_000),
	"nesting of 60,000": nested(60_000),
	"a client id beyond 32 bits": one({}, 2 ** 40),
	"two sections of one client": encodeRawUpdate(
		[section(7, 0, [plain]), section(7, 0, [{ ...plain, elements: ["other"] }])],
		[],
	),
	"two sections that hang on each other": encodeRawUpdate(
		[
			section(8, 0, [{ ...plain, origin: { client: 9, clock: 0 } }]),
			section(9, 0, [{ ...plain, origin: { client: 8, clock: 0 } }]),
		],
		[],
	),
	"500 appends that all name the first entry": chainOf(500, () => ({ client: 42, clock: 0 })),
	"more structs than an honest page makes": chainOf(501, (index) =>
		index === 0 ? last : { client: 7, clock: index - 1 },
	),
	"twenty clients at once": encodeRawUpdate(
		Array.from({ length: 20 }, (_, index) => section(100 + index, 0, [plain])),
		[],
	),
	"an update that is too large": one({ elements: [{ body: "x".repeat(limits.outboxUpdateBytes) }] }),
	// The next four were found by the mutants: each got past an earlier form of the check.
	"an empty section behind a full one": fromHex(
		"03000700010800882a010376020269647708656e74727920313304626f6479770568656c6c6f76020269647708656e74727920313504626f6479770568656c6c6f76020269647708656e74727920353504626f6479770568656c6c6f00080000",
	),
	"an append of no elements": one({ elements: [] }),
	"a struct of no length": fromHex("01010700000000"),
	"a known entry that names another root": fromHex(
		"02012a00080107654e747269657302760102696477036f6e657601026964770374776f010700882a010376020269647705746862656504626f6479770568656c6c6f76010269647704666f7572760102696477046669766500",
	),
	"a known entry that hangs on one nobody has": fromHex(
		"01012a008807030176020269647708656e74727920353404626f6479770568656c6c6f00",
	),
	"no bytes": new Uint8Array(),
	noise: Uint8Array.from({ length: 200 }, (_, index) => (index * 73) % 256),
};
