import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { createDrafts } from "../../../client/data/drafts.ts";
import { createOutbox } from "../../../client/data/outbox.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import type { SaidMessage } from "../../../shared/said.ts";

const thread = "00000000-0000-7000-8000-000000000099";
const said = (body: string): SaidMessage => ({
	id: "00000000-0000-7000-8000-000000000001",
	...{ thread, composed: "2026-05-01T08:00:00.000Z", kind: "message", body },
});

/** One tab of a browser whose tabs share this disk. */
function openTab() {
	const store = createStore(disk, "hearth-1-alva");
	const drafts = createDrafts(store, createTabs(null));
	const outbox = createOutbox(store, createTabs(null));
	return {
		drafts,
		async say(body: string) {
			await outbox.say(said(body), drafts.own(thread));
			drafts.forget(thread, body);
		},
	};
}
const kept = () => openTab().drafts.read(thread);

let disk: IDBFactory;
beforeEach(() => {
	disk = new IDBFactory();
});

it("[I1] what is said in one tab leaves the draft of another alone", async () => {
	const [one, other] = [openTab(), openTab()];
	await one.drafts.write(thread, "Dinner at seven");
	await other.drafts.write(thread, "A long letter to all of you");
	await one.say("Dinner at seven");
	expect(await kept()).toBe("A long letter to all of you");
});

it("a draft that was said is gone, also when its last letters were typed too fast to be kept", async () => {
	const tab = openTab();
	await tab.drafts.write(thread, "Dinner at sev");
	await tab.say(" Dinner at seven");
	expect([await kept(), tab.drafts.texts.get().size]).toEqual(["", 0]);
});

it("a draft that was read in another tab, corrected and said there is gone", async () => {
	await openTab().drafts.write(thread, "Diner at seven");
	const tab = openTab();
	await tab.drafts.read(thread);
	await tab.say("Dinner at seven");
	expect(await kept()).toBe("");
});
