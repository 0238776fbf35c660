import type { Random } from "../../support/random.ts";
import {
	contentKinds,
	encodeRawUpdate,
	type RawDelete,
	type RawId,
	type RawSection,
	type RawStruct,
} from "./raw-update.ts";

const kinds = Object.values(contentKinds) as [number, ...number[]];
const someClients = [42, 7, 8, 0, 2 ** 32 - 1, 2 ** 32, 2 ** 45] as const;
const someLengths = [0, 1, 2, 3, 10, 499, 2 ** 16, 10 ** 9, 2 ** 31, 2 ** 45] as const;

/** One update nobody honest would send: made from the grammar, or an honest one with its bytes spoiled. */
export function makeMutant(random: Random, honest: readonly [Uint8Array, ...Uint8Array[]]): Uint8Array {
	switch (random.between(0, 9)) {
		case 0:
			return flipBits(random.pick(honest), random);
		case 1:
			return truncate(random.pick(honest), random);
		case 2:
			return splice(random.pick(honest), random.pick(honest), random);
		case 3:
			return flipBits(grammarUpdate(random), random);
		default:
			return grammarUpdate(random);
	}
}

function grammarUpdate(random: Random): Uint8Array {
	const sections = Array.from({ length: random.between(0, 3) }, () => rawSection(random));
	const deletes = random.between(0, 5) === 0 ? [rawDelete(random)] : [];
	return encodeRawUpdate(sections, deletes);
}

/** Mostly close to honest: what is absurd in every field is refused at the first look and tests only that look. */
function rawSection(random: Random): RawSection {
	const client = random.between(0, 3) === 0 ? random.pick(someClients) : random.between(7, 9);
	const clock = random.between(0, 4) === 0 ? random.between(0, 12) : client === 42 ? 2 : 0;
	const structs: RawStruct[] = [];
	let next = clock;
	for (let count = random.between(0, 5); count > 0; count -= 1) {
		const struct = rawStruct(random, { client, clock: next });
		structs.push(struct);
		next += struct.elements.length;
	}
	return {
		client,
		clock,
		structs,
		claimedStructs: random.between(0, 20) === 0 ? random.pick(someLengths) : structs.length,
	};
}

function rawStruct(random: Random, id: RawId): RawStruct {
	const before = id.clock === 0 ? { client: 42, clock: 1 } : { client: id.client, clock: id.clock - 1 };
	return {
		kind: random.between(0, 4) === 0 ? random.pick(kinds) : contentKinds.any,
		origin: random.between(0, 3) === 0 ? rawId(random) : before,
		rightOrigin: random.between(0, 8) === 0 ? rawId(random) : null,
		parent:
			random.between(0, 3) === 0 ? random.pick(["messages", "", "__proto__", rawId(random) ?? "entries"]) : "entries",
		parentSub: random.between(0, 12) === 0 ? random.pick(["key", "__proto__"]) : null,
		elements: Array.from({ length: random.between(random.between(0, 6) === 0 ? 0 : 1, 3) }, () => element(random)),
	};
}

function rawId(random: Random): RawId | null {
	if (random.between(0, 3) === 0) return null;
	return {
		client: random.between(0, 2) === 0 ? random.pick(someClients) : random.between(7, 9),
		clock: random.between(0, 6),
	};
}

function rawDelete(random: Random): RawDelete {
	return { client: random.pick([42, 7]), clock: random.between(0, 3), length: random.pick(someLengths) };
}

function element(random: Random): unknown {
	const honest = { id: `entry ${random.between(0, 99)}`, body: "hello" };
	return random.pick<unknown>([
		honest,
		honest,
		honest,
		honest,
		honest,
		honest,
		1n,
		Number.NaN,
		"text",
		null,
		[[[[[[[[1]]]]]]]],
		{ deep: { deep: { deep: { deep: { deep: { deep: {} } } } } } },
		"half a pair \ud83d",
		new Uint8Array(3),
	]);
}

function flipBits(update: Uint8Array, random: Random): Uint8Array {
	const spoiled = Uint8Array.from(update);
	for (let count = random.between(1, 4); count > 0 && spoiled.length > 0; count -= 1) {
		const index = random.between(0, spoiled.length - 1);
		spoiled[index] = (spoiled[index] ?? 0) ^ (1 << random.between(0, 7));
	}
	return spoiled;
}

function truncate(update: Uint8Array, random: Random): Uint8Array {
	return update.slice(0, random.between(0, update.length));
}

function splice(one: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
	const head = one.slice(0, random.between(0, one.length));
	return Uint8Array.from([...head, ...other.slice(random.between(0, other.length))]);
}
