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
import { withFiles } from "../../../client/data/with-files.ts";
import type { AttachedFile } from "../../../shared/attached-file.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const thread = id(99);
const photo = (number: number): AttachedFile => ({
	...{ id: id(number), name: `IMG_${number}.jpg`, type: "image/jpeg", size: 200_000, shownAs: "photo" },
	...{ width: 2_048, height: 1_536 },
});
const named = (files: readonly AttachedFile[]) => files.map(({ name }) => name);

/** One tab of a browser whose tabs share this disk. */
function openTab() {
	const store = createStore(disk, "hearth-1-alva");
	const drafts = createDrafts(store, createTabs(null));
	const draftFiles = createDraftFiles(store, createTabs(null));
	const outbox = createOutbox(store, createTabs(null));
	const world = {
		clock: () => Date.parse("2026-05-01T08:00:00.000Z"),
		makeId: () => id(1),
		askToPersist: async () => false,
	};
	return {
		...{ store, drafts, draftFiles, outbox },
		dialog: createNewMessage({ world, drafts, draftFiles, outbox }),
		unsent: () =>
			countUnsent({
				deletions: { pending: createWritable(new Map()) },
				outbox,
				drafts,
				draftFiles,
				toBring: createWritable(0),
			}).get(),
		async say(body: string, files: readonly AttachedFile[]) {
			const said = { id: id(1), thread, composed: "2026-05-01T08:00:00.000Z", kind: "message" as const, body };
			await outbox.say(withFiles(said, files), drafts.own(thread));
			draftFiles.forget(thread, files);
		},
	};
}
const kept = async () => named(await openTab().draftFiles.read(thread));

let disk: IDBFactory;
beforeEach(() => {
	disk = new IDBFactory();
});

it("[I1] what is attached is there after a restart, in its order, until it is said, and in no text", async () => {
	const tab = openTab();
	await tab.draftFiles.read(thread);
	await tab.draftFiles.write(thread, [photo(2), photo(1)]);
	expect(await kept()).toEqual(["IMG_2.jpg", "IMG_1.jpg"]);
	const after = openTab();
	expect(named(await after.draftFiles.read(thread))).toHaveLength(2);
	expect(await after.drafts.read(thread)).toBe("");
	expect([...after.drafts.texts.get()]).toEqual([]);
	expect(after.unsent()).toMatchObject({ drafts: 1, files: 2 });
	await tab.say("", [photo(2), photo(1)]);
	expect(await kept()).toEqual([]);
	expect(tab.outbox.rows.get()[0]?.said).toMatchObject({ files: [{ id: id(2) }, { id: id(1) }] });
	expect(tab.unsent()).toMatchObject({ waiting: 1, drafts: 0, files: 2 });
});

it("[I1] what was said and its files leave the draft in one transaction: a refusing disk takes neither", async () => {
	const tab = openTab();
	await tab.draftFiles.read(thread);
	await tab.draftFiles.write(thread, [photo(1)]);
	const add = IDBObjectStore.prototype.add;
	IDBObjectStore.prototype.add = () => {
		throw new DOMException("no room", "QuotaExceededError");
	};
	await expect(tab.say("Look", [photo(1)])).rejects.toMatchObject({ name: "StorageFailed", trouble: "full" });
	IDBObjectStore.prototype.add = add;
	expect(await kept()).toEqual(["IMG_1.jpg"]);
});

it("[I1] [I3] two tabs attach to one thread: neither takes away the other's, and what one has sent is not put back", async () => {
	const [one, other] = [openTab(), openTab()];
	await Promise.all([one.draftFiles.read(thread), other.draftFiles.read(thread)]);
	await one.draftFiles.write(thread, [photo(1)]);
	await other.draftFiles.write(thread, [photo(2)]);
	expect(await kept()).toEqual(["IMG_2.jpg", "IMG_1.jpg"]);
	const third = openTab();
	await third.draftFiles.read(thread);
	await one.say("", [photo(1)]);
	await third.draftFiles.write(thread, [photo(2), photo(1), photo(3)]);
	expect(await kept()).toEqual(["IMG_2.jpg", "IMG_3.jpg"]);
	await third.draftFiles.write(thread, [photo(3)]);
	expect(await kept()).toEqual(["IMG_3.jpg"]);
});

it("[I1] what is taken off while it is on its way to the disk does not come back", async () => {
	const tab = openTab();
	await tab.draftFiles.read(thread);
	await tab.draftFiles.write(thread, [photo(1)]);
	const attached = tab.draftFiles.write(thread, [photo(1), photo(2)]);
	await tab.draftFiles.write(thread, [photo(1)]);
	await attached;
	expect(await kept()).toEqual(["IMG_1.jpg"]);
	expect(named(tab.draftFiles.lists.get().get(thread) ?? [])).toEqual(["IMG_1.jpg"]);
});

it("[I3] what was sent from the New message dialog is not in it any more, also when its page was killed in that moment", async () => {
	const tab = openTab();
	await tab.dialog.readDraft();
	await tab.dialog.writeDraftFiles([photo(1)]);
	await tab.dialog.writeDraft({ to: ["bo"], title: "", text: "" });
	expect(await openTab().dialog.readDraft()).toMatchObject({ to: ["bo"], text: "", files: [{ id: id(1) }] });
	await tab.dialog.sayIn(thread, "", [photo(1)]);
	expect(await openTab().dialog.readDraft()).toMatchObject({ text: "", files: [] });
});
