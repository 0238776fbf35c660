import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { createDraftFiles } from "../../../client/data/draft-files.ts";
import { createDrafts } from "../../../client/data/drafts.ts";
import { createNewMessage } from "../../../client/data/new-message.ts";
import { createOutbox } from "../../../client/data/outbox.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { countUnsent } from "../../../client/data/unsent.ts";
import { until } from "../../../client/data/until.ts";

const thread = "00000000-0000-7000-8000-000000000099";
const half = { to: ["bo"], title: "", text: "Half of a thought", files: [] };

let disk: IDBFactory;
beforeEach(() => {
	disk = new IDBFactory();
});

/** The dialog as it is opened after a restart of the browser, whose disk is the same. */
function openDialog() {
	const store = createStore(disk, "hearth-1-alva");
	const drafts = createDrafts(store, createTabs(null));
	const draftFiles = createDraftFiles(store, createTabs(null));
	const outbox = createOutbox(store, createTabs(null));
	const world = {
		clock: () => Date.parse("2026-05-01T08:00:00.000Z"),
		makeId: () => "00000000-0000-7000-8000-000000000001",
		askToPersist: async () => false,
	};
	return { ...createNewMessage({ world, drafts, draftFiles, outbox }), drafts, draftFiles, outbox, store };
}

it("[I1] what is half written is there after a restart, and gone when it is done with", async () => {
	expect(await openDialog().readDraft()).toBeNull();
	await openDialog().writeDraft(half);
	expect(await openDialog().readDraft()).toEqual(half);
	await openDialog().writeDraft(null);
	expect(await openDialog().readDraft()).toBeNull();
});

it("whom one has chosen and not written a word to is no draft: nobody is asked about it when signing out", async () => {
	const dialog = openDialog();
	const unsent = countUnsent({
		deletions: { pending: createWritable(new Map()) },
		...dialog,
		toBring: createWritable(0),
	});
	await dialog.writeDraft({ ...half, text: " " });
	expect(unsent.get().drafts).toBe(0);
	await dialog.writeDraft(half);
	expect(unsent.get().drafts).toBe(1);
});

it("what was kept by another version and cannot be read is no draft", async () => {
	await openDialog().drafts.write("new", "{");
	expect(await openDialog().readDraft()).toBeNull();
	await openDialog().drafts.write("new", JSON.stringify({ to: "bo" }));
	expect(await openDialog().readDraft()).toBeNull();
});

it("[I1] what is sent from the dialog leaves the draft in the thread's own box alone, and its own until it is taken back", async () => {
	const dialog = openDialog();
	await dialog.drafts.write(thread, "Dinner");
	await dialog.drafts.read(thread);
	await dialog.writeDraft(half);
	await dialog.sayIn(thread, "Dinner at seven", []);
	expect(dialog.outbox.rows.get().map(({ said }) => said)).toMatchObject([
		{ kind: "message", body: "Dinner at seven" },
	]);
	expect(await openDialog().drafts.read(thread)).toBe("Dinner");
	expect(await openDialog().readDraft()).toEqual(half);
});

it("[I1] what is forwarded is kept as forwarded, all of it or nothing, and leaves the dialog's draft alone", async () => {
	const dialog = openDialog();
	await dialog.writeDraft(half);
	const photo = { id: thread, name: "boat.jpg", type: "image/jpeg", size: 9, shownAs: "photo" as const };
	await dialog.forward([
		{ thread, body: "A joke", files: [] },
		{ thread, body: "", files: [photo] },
	]);
	const again = openDialog();
	await until([again.outbox.isRead], again.outbox.isRead.get, new AbortController().signal);
	expect(again.outbox.rows.get().map(({ said }) => said)).toMatchObject([
		{ kind: "message", body: "A joke", forwarded: true },
		{ kind: "message", body: "", files: [photo], forwarded: true },
	]);
	expect(await again.readDraft()).toEqual(half);
});

it("[I1] what is written and what is attached do not put back an older state of each other", async () => {
	const photo = { id: thread, name: "boat.jpg", type: "image/jpeg", size: 9, shownAs: "photo" as const };
	const dialog = openDialog();
	await dialog.readDraft();
	// The dialog was closed while a photo was made ready, and is open again when it is.
	await dialog.writeDraft({ ...half, text: "Look" });
	await dialog.writeDraftFiles([photo]);
	await dialog.writeDraft({ ...half, text: "Look at this" });
	expect(await openDialog().readDraft()).toEqual({ ...half, text: "Look at this", files: [photo] });
	await dialog.writeDraft({ ...half, text: "" });
	expect(await openDialog().readDraft()).toEqual({ ...half, text: "", files: [photo] });
});
