import { isDeepStrictEqual } from "node:util";
import * as decoding from "lib0/decoding";
import { expect, it } from "vitest";
import * as Y from "yjs";
import { type Brought, checkOutboxUpdate } from "../../server/sync/outbox-update.ts";
import { parseSaid } from "../../shared/said.ts";
import { aPhoto, aVideo } from "../support/attached-files.ts";
import { broughtBy } from "../support/brought-by.ts";
import { counted } from "../support/counted.ts";
import { createRandom } from "../support/random.ts";
import { outboxWithTwo } from "./support/attacks.ts";
import { makeMutant } from "./support/mutants.ts";

const seed = Number(process.env.SEED ?? 20_260_501);
const mutants = process.env.PROVE === undefined ? 60_000 : 1_000_000;
const hangMs = 50;

/** What pages really send: a first entry, several at once, one with files, a whole state after a reload. */
function honestUpdates(): [Uint8Array, ...Uint8Array[]] {
	const page = outboxWithTwo();
	const updates: Uint8Array[] = [];
	page.on("update", (update: Uint8Array) => updates.push(update));
	page.clientID = 7;
	page.getArray("entries").push([{ id: "three", body: "hello" }]);
	page.getArray("entries").push([{ id: "four" }, { id: "five" }]);
	const [id, poster] = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
	page
		.getArray("entries")
		.push([{ id: poster, kind: "message", body: "", files: [aPhoto(poster), aVideo(id, poster)] }]);
	return [Y.encodeStateAsUpdate(page), ...updates];
}

function isSameBrought(one: Brought, other: Brought): boolean {
	return one.entries === other.entries && isDeepStrictEqual(new Map(one.clocks), new Map(other.clocks));
}

const shown = (element: unknown) => JSON.stringify(element);
/** The first number of an update. */
const sectionsOf = (update: Uint8Array) => decoding.readVarUint(decoding.createDecoder(update));

/** A slow machine may stop anything for 50 ms; a hang is what is slow every time. */
function slowest(run: () => void): number {
	const times = Array.from({ length: 3 }, () => {
		const before = performance.now();
		run();
		return performance.now() - before;
	});
	return Math.min(...times);
}

function trouble(update: Uint8Array): string | null {
	const outbox = outboxWithTwo();
	const base = outbox.getArray("entries").toArray();
	const started = performance.now();
	const known = broughtBy(outbox);
	const checked = checkOutboxUpdate(known, update);
	const isSlow = performance.now() - started > hangMs && slowest(() => checkOutboxUpdate(known, update)) > hangMs;
	if (isSlow) return "the check hung";
	if (JSON.stringify([...known.clocks]) !== JSON.stringify([...broughtBy(outbox).clocks]))
		return "the check changed what is known";
	if (!checked.ok) return null;

	Y.applyUpdate(outbox, update);
	if (outbox.store.pendingStructs !== null || outbox.store.pendingDs !== null) return "something is left pending";
	const after = outbox.getArray("entries").toArray();
	if (JSON.stringify(after.filter((element) => base.includes(element))) !== JSON.stringify(base))
		return "history changed";
	if (after.length !== base.length + checked.elements.length) return "it brought other entries than were found";
	if (!isSameBrought(checked.brought, broughtBy(outbox))) return "yjs knows other elements than are remembered";
	const added = after.filter((element) => !base.includes(element));
	if (!isDeepStrictEqual(new Set(added.map(shown)), new Set(checked.elements.map(shown))))
		return "yjs reads other elements than were found";
	if (sectionsOf(update) === 1 && !isDeepStrictEqual(added, checked.elements)) return "yjs reads another order";
	if ([...outbox.share.keys()].join() !== "entries") return "it made another root";
	for (const element of checked.elements) parseSaid(element);
	const reloaded = new Y.Doc();
	Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(outbox));
	const isSame = JSON.stringify(reloaded.getArray("entries").toArray()) === JSON.stringify(after);
	return isSame ? null : "it reads differently after a reload";
}

it(`[I6] ${mutants} mutants of updates (seed ${seed}): each is refused whole or only appends`, () => {
	const random = createRandom(seed);
	const honest = honestUpdates();
	const found: string[] = [];
	let accepted = 0;
	for (let index = 0; index < mutants && found.length < 5; index += 1) {
		const update = makeMutant(random, honest);
		let said: string | null;
		try {
			said = trouble(update);
			if (said === null && checkOutboxUpdate(broughtBy(outboxWithTwo()), update).ok) accepted += 1;
		} catch (error) {
			said = `it threw ${error}`;
		}
		if (said !== null) found.push(`${said}: ${Buffer.from(update).toString("hex")}`);
	}
	process.stdout.write(`${mutants} mutants of updates: ${accepted} accepted, which only appended\n`);
	expect(found).toEqual([]);
	counted(`${mutants} mutants of updates, ${accepted} of them taken, none of the others merged`);
	// Were everything refused, nothing after the check would have been tried.
	expect(accepted).toBeGreaterThan(mutants / 50);
});

it("[I6] every truncation of an honest update, byte by byte", () => {
	const found = honestUpdates().flatMap((update) =>
		Array.from({ length: update.length }, (_, length) => trouble(update.slice(0, length))).filter(
			(said) => said !== null,
		),
	);
	expect(found).toEqual([]);
});
