import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { checkOutboxUpdate, nothingBrought } from "../../../server/sync/outbox-update.ts";
import { attachedFileSchema } from "../../../shared/attached-file.ts";
import { limits } from "../../../shared/limits.ts";
import { parseSaid } from "../../../shared/said.ts";
import { attacks, outboxWithTwo } from "../../hostile/support/attacks.ts";
import { aPhoto, aVideo } from "../../support/attached-files.ts";
import { broughtBy } from "../../support/brought-by.ts";

/** A page that writes: its updates as they would travel. */
function page(
	client: number,
	from: Y.Doc | null,
): { document: Y.Doc; updates: Uint8Array[]; say: (...ids: string[]) => void } {
	const document = new Y.Doc();
	document.clientID = client;
	if (from) Y.applyUpdate(document, Y.encodeStateAsUpdate(from));
	const updates: Uint8Array[] = [];
	document.on("update", (update: Uint8Array) => updates.push(update));
	return { document, updates, say: (...ids) => document.getArray("entries").push(ids.map((id) => ({ id }))) };
}

function emptyOutbox(): Y.Doc {
	const document = new Y.Doc();
	document.getArray("entries");
	return document;
}

const ids = (...wanted: string[]) => expect.objectContaining({ ok: true, elements: wanted.map((id) => ({ id })) });

describe("the check of raw bytes for an outbox", () => {
	for (const [name, update] of Object.entries(attacks)) {
		it(`[I6] refuses ${name} and leaves what is known as it was`, () => {
			const known = broughtBy(outboxWithTwo());
			expect(checkOutboxUpdate(known, update)).toMatchObject({ ok: false });
			expect(known).toEqual(broughtBy(outboxWithTwo()));
		});
	}

	it("takes one entry, several in one transaction, and a page's later ones", () => {
		const outbox = emptyOutbox();
		const { updates, say } = page(5, null);
		say("a");
		say("b", "c");
		expect(checkOutboxUpdate(broughtBy(outbox), updates[0] ?? new Uint8Array())).toEqual(ids("a"));
		Y.applyUpdate(outbox, updates[0] ?? new Uint8Array());
		expect(checkOutboxUpdate(broughtBy(outbox), updates[1] ?? new Uint8Array())).toEqual(ids("b", "c"));
	});

	it("[I3] finds nothing new in a state that is sent again", () => {
		const outbox = outboxWithTwo();
		expect(checkOutboxUpdate(broughtBy(outbox), Y.encodeStateAsUpdate(outbox))).toEqual(ids());
	});

	it("takes only the tail of a run whose beginning it knows", () => {
		const { document, updates, say } = page(5, null);
		say("a");
		const outbox = emptyOutbox();
		Y.applyUpdate(outbox, updates[0] ?? new Uint8Array());
		say("b");
		say("c");
		expect(checkOutboxUpdate(broughtBy(outbox), Y.encodeStateAsUpdate(document))).toEqual(ids("b", "c"));
	});

	it("gives entries of an earlier page before those of the later one, whatever their client ids", () => {
		for (const [first, second] of [
			[5, 9],
			[9, 5],
		] as const) {
			const earlier = page(first, null);
			earlier.say("a", "b");
			const later = page(second, earlier.document);
			later.say("c");
			expect(checkOutboxUpdate(nothingBrought, Y.encodeStateAsUpdate(later.document))).toEqual(ids("a", "b", "c"));
		}
	});

	it("[I6] finds nothing in the second encoding of yjs, which is not spoken here", () => {
		const update = Y.encodeStateAsUpdateV2(outboxWithTwo());
		expect(checkOutboxUpdate(nothingBrought, update)).not.toMatchObject({ elements: [{}, {}] });
	});

	it("has room for a message with ten files of which everything is said, and the longest words", () => {
		const makeId = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
		const files = Array.from({ length: limits.messageFiles }, (_, n) => ({
			...{ ...aPhoto(makeId(n)), ...aVideo(makeId(n), makeId(n + 20)), name: "é".repeat(127), wave: "A".repeat(64) },
		}));
		const composed = "2026-05-01T08:00:00.000Z";
		const about = { id: makeId(50), thread: makeId(51), composed, kind: "message", replyTo: makeId(52) };
		const said = { ...about, body: "x".repeat(limits.textBytes), files };
		expect(Object.keys(files[0] ?? {}).sort()).toEqual(Object.keys(attachedFileSchema.shape).sort());
		expect(parseSaid(said)).toEqual({ ok: true, said });
		const { document, updates } = page(5, null);
		document.getArray("entries").push([said]);
		expect(checkOutboxUpdate(nothingBrought, updates[0] ?? new Uint8Array())).toMatchObject({ elements: [said] });
	});

	it("refuses to grow without end", () => {
		const outbox = emptyOutbox();
		const { document, updates } = page(5, outbox);
		outbox.getArray("entries").push(Array.from({ length: limits.outboxEntries }, (_, id) => ({ id })));
		document.getArray("entries").push([{ id: "one more" }]);
		expect(checkOutboxUpdate(broughtBy(outbox), updates[0] ?? new Uint8Array())).toEqual({ ok: false, code: "full" });
	});
});
