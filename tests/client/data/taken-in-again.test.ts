import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { applyUpdate, Doc } from "yjs";
import { emptyMemberView, type MemberView } from "../../../client/data/member-view.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { createStore, type Store } from "../../../client/data/store.ts";
import { createUpdateRows, type UpdateRows } from "../../../client/data/update-rows.ts";
import { wipeLeftThread } from "../../../client/data/wipe-left-thread.ts";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { aPhoto } from "../../support/attached-files.ts";

const id = (end: string) => `01900000-0000-7000-8000-0000000000${end}`;
const threadId = id("01");
const name = threadDocumentName(threadId, 0);
const at = "2026-05-01T08:00:00.000Z";

let store: Store;
let rows: UpdateRows;
beforeEach(() => {
	store = createStore(new IDBFactory(), "hearth-1-bo");
	rows = createUpdateRows(store);
});
afterEach(() => {
	rows.stop();
	store.close();
});

/** A group of which one message with a photo is on the disk, and which Bo has left. */
async function leave(whileForgetting: (view: { set: (view: MemberView) => void }, thread: Doc) => void) {
	const thread = new Doc();
	thread.on("update", (update: Uint8Array) => rows.append(name, update));
	thread
		.getArray("messages")
		.push([
			{ seq: 1, id: id("02"), by: id("03"), at, composed: at, kind: "message", body: "", files: [aPhoto(id("04"))] },
		]);
	const view = createWritable<MemberView | null>({ ...emptyMemberView, left: new Set([threadId]) });
	const forgotten: string[] = [];
	await wipeLeftThread(
		{
			...{ store, rows, member: { view }, onWiped: () => undefined },
			async forgetFiles(ids) {
				forgotten.push(...ids);
				whileForgetting(view, thread);
			},
		},
		threadId,
	);
	await rows.persisted();
	return { forgotten, kept: await rows.load(name) };
}

it("[I5] a thread that was left goes from the disk, its files first", async () => {
	const { forgotten, kept } = await leave(() => undefined);
	expect(forgotten).toEqual([id("04")]);
	expect(kept).toEqual([]);
});

it("[I1] whoever is taken in again while the files of a left thread go keeps its words on the disk", async () => {
	const { kept } = await leave((view, heard) => {
		view.set({ ...emptyMemberView, left: new Set() });
		heard
			.getArray("messages")
			.push([{ seq: 2, id: id("05"), by: id("03"), at, composed: at, kind: "message", body: "Here you are again" }]);
	});
	const known = new Doc();
	for (const update of kept) applyUpdate(known, update);
	expect(known.getArray("messages").toArray()).toMatchObject([{ seq: 1 }, { body: "Here you are again" }]);
});
