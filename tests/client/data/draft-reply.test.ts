import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { createDraftReply } from "../../../client/data/draft-reply.ts";
import { createDrafts } from "../../../client/data/drafts.ts";
import { createOutbox } from "../../../client/data/outbox.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const thread = id(99);

/** A page on this disk. */
function openPage() {
	const store = createStore(disk, "hearth-1-alva");
	const outbox = createOutbox(store, createTabs(null));
	const drafts = createDrafts(store, createTabs(null));
	const reply = createDraftReply(store, thread);
	return {
		...{ reply, drafts, outbox },
		say(replyTo: string | null) {
			const said = { id: id(1), thread, composed: "2026-05-01T08:00:00.000Z", kind: "message" as const, body: "Yes" };
			return outbox.say(replyTo === null ? said : { ...said, replyTo }, drafts.own(thread));
		},
	};
}
/** What the next page finds. */
async function kept(): Promise<string | null> {
	const { reply, drafts } = openPage();
	await drafts.read(thread);
	return reply.to.get();
}

let disk: IDBFactory;
beforeEach(() => {
	disk = new IDBFactory();
});

it("[I1] what is being answered is there after a restart, in no text, until it is said", async () => {
	const page = openPage();
	page.reply.set(id(7));
	expect(page.reply.to.get()).toBe(id(7));
	await vi.waitFor(async () => expect(await kept()).toBe(id(7)));
	const after = openPage();
	expect(await after.drafts.read(thread)).toBe("");
	expect([...after.drafts.texts.get()]).toEqual([]);
	const { replyTo } = after.reply.take();
	expect(after.reply.to.get()).toBeNull();
	await after.say(replyTo);
	expect(await kept()).toBeNull();
	expect(after.outbox.rows.get()[0]?.said).toMatchObject({ replyTo: id(7) });
});

it("[I1] a disk that refuses the message keeps what it answers, and so does the page", async () => {
	const page = openPage();
	page.reply.set(id(7));
	await vi.waitFor(async () => expect(await kept()).toBe(id(7)));
	const taken = page.reply.take();
	const add = IDBObjectStore.prototype.add;
	IDBObjectStore.prototype.add = () => {
		throw new DOMException("no room", "QuotaExceededError");
	};
	await expect(page.say(taken.replyTo)).rejects.toMatchObject({ name: "StorageFailed", trouble: "full" });
	IDBObjectStore.prototype.add = add;
	taken.putBack();
	expect(page.reply.to.get()).toBe(id(7));
	expect(await kept()).toBe(id(7));
});

it("what was chosen while a reply was on its way to the disk is not taken off with it", async () => {
	const page = openPage();
	page.reply.set(id(7));
	await vi.waitFor(async () => expect(await kept()).toBe(id(7)));
	const { replyTo, putBack } = page.reply.take();
	page.reply.set(id(8));
	await vi.waitFor(async () => expect(await kept()).toBe(id(8)));
	await page.say(replyTo);
	putBack();
	expect(page.reply.to.get()).toBe(id(8));
	expect(await kept()).toBe(id(8));
});
