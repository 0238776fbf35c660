import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { MemberReplica } from "../../../client/data/member-replica.ts";
import { emptyMemberView } from "../../../client/data/member-view.ts";
import { createOutbox, type Outbox } from "../../../client/data/outbox.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { createReceipts, type Receipts } from "../../../client/data/receipts.ts";
import { createStore, type Store } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import type { SaidMessage } from "../../../shared/said.ts";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const [left, pending, mine] = [id(90), id(91), id(92)];
const said = (number: number, thread: string): SaidMessage => ({
	...{ id: id(number), thread, composed: "2026-05-01T08:00:00.000Z", kind: "message", body: "Dinner at seven" },
});

let store: Store;
let outbox: Outbox;
let receipts: Receipts;

/** A word that waits in a thread Alva was taken out of, one in a thread nobody knows yet, one in a thread of hers. */
beforeEach(async () => {
	store = createStore(new IDBFactory(), "hearth-1-alva");
	outbox = createOutbox(store, createTabs(null));
	const record = { id: mine, kind: "group" as const, title: "", members: [], createdAt: "" };
	const none = { open: 0, sealed: [], sealedHashes: [], sealedPlaces: [], reads: {}, readAt: {}, files: {} };
	const threads = new Map([[mine, { ...record, ...none }]]);
	const view = createWritable({ ...emptyMemberView, isEmpty: false, threads, left: new Set([left]) });
	const state = createWritable({ kind: "live" });
	const member = { view, state, persisted: async () => undefined } as unknown as MemberReplica;
	receipts = createReceipts(outbox, member, id(1));
	await outbox.sayTogether([said(1, left), said(2, pending), said(3, mine)]);
});
afterEach(() => {
	receipts.stop();
	outbox.stop();
	store.close();
});

const waiting = () => outbox.rows.get().map((row) => row.said.thread);

it("[I1] what was brought twice into silence goes where I was taken out of the thread, and nowhere else", async () => {
	await receipts.ofSilence(outbox.rows.get());
	expect(waiting()).toEqual([left, pending, mine]);
	await receipts.ofSilence(outbox.rows.get());
	expect(waiting()).toEqual([pending, mine]);
	await receipts.ofSilence(outbox.rows.get());
	expect(waiting()).toEqual([pending, mine]);
});
