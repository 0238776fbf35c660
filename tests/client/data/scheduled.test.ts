import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyMemberView } from "../../../client/data/member-view.ts";
import { createOutbox, type Outbox } from "../../../client/data/outbox.ts";
import { createWritable } from "../../../client/data/readable.ts";
import { sayLaterAgain } from "../../../client/data/say-later-again.ts";
import { showScheduled } from "../../../client/data/scheduled.ts";
import { createStore } from "../../../client/data/store.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { until } from "../../../client/data/until.ts";
import type { ScheduledMessage } from "../../../shared/member-document.ts";
import type { SaidLater } from "../../../shared/said.ts";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const thread = id(99);
const hour = (n: number) => `2026-05-02T${String(n).padStart(2, "0")}:00:00.000Z`;
const composed = "2026-05-01T08:00:00.000Z";
const wish = (said: number, message: number, body: string, due: string): SaidLater & { kind: "schedule" } => ({
	...{ id: id(said), thread, composed, kind: "schedule", due },
	message: { id: id(message), body },
});
const noMore = (said: number, message: number): SaidLater => ({
	...{ id: id(said), thread, composed, kind: "unschedule", message: id(message) },
});
const kept = (message: number, body: string, due: string): ScheduledMessage => ({
	...{ id: id(message), thread, composed, due, body, replyTo: null, code: null },
});

let disk: IDBFactory;
let outbox: Outbox;
beforeEach(async () => {
	disk = new IDBFactory();
	outbox = await openOutbox();
});

async function openOutbox(): Promise<Outbox> {
	const opened = createOutbox(createStore(disk, "hearth-1-alva"), createTabs(null));
	await until([opened.isRead], opened.isRead.get, new AbortController().signal);
	return opened;
}
const shown = (scheduled: ScheduledMessage[]) =>
	showScheduled({ scheduled }, outbox.rows.get(), thread).map(({ body, state, code }) => [body, state, code]);

describe("what is to be said later", () => {
	it("[I1] is kept like a message, is shown at once and after a restart, and what was changed last holds", async () => {
		await outbox.say(wish(1, 50, "Happy birthday", hour(9)), "");
		await outbox.sayLater(wish(2, 51, "And cake", hour(8)));
		await outbox.sayLater(wish(3, 50, "Happy birthday, Bo", hour(7)));
		outbox = await openOutbox();
		expect(outbox.rows.get()).toHaveLength(2);
		expect(shown([])).toEqual([
			["Happy birthday, Bo", "here", null],
			["And cake", "here", null],
		]);
	});

	it("is what the server has, under what waits here; what is taken back is gone at once", async () => {
		const there = [kept(50, "Happy birthday", hour(9)), kept(51, "And cake", hour(8)), kept(52, "!", hour(10))];
		expect(shown(there).map(([body, state]) => `${body} ${state}`)).toEqual([
			"And cake kept",
			"Happy birthday kept",
			"! kept",
		]);
		await outbox.sayLater(wish(1, 51, "And pancakes", hour(11)));
		await outbox.sayLater(noMore(2, 52));
		expect(shown(there)).toEqual([
			["Happy birthday", "kept", null],
			["And pancakes", "here", null],
		]);
		expect(showScheduled({ scheduled: there }, [], id(98))).toEqual([]);
	});

	it("[I1] what was refused stays in sight, with its words and the reason; of what was sent before that is told", async () => {
		await outbox.sayLater(wish(1, 50, "One too many", hour(9)));
		await outbox.refuse(id(1), "too_many_scheduled");
		await outbox.sayLater(noMore(2, 51));
		await outbox.refuse(id(2), "already_sent");
		await outbox.sayLater(noMore(3, 52));
		await outbox.refuse(id(3), "thread_not_found");
		outbox = await openOutbox();
		expect(shown([]).toSorted()).toEqual([
			["", "refused", "already_sent"],
			["One too many", "refused", "too_many_scheduled"],
		]);
		const unsent = { ...kept(53, "Ahoy", hour(1)), code: "thread_not_found" as const };
		expect(shown([unsent])).toContainEqual(["Ahoy", "refused", "thread_not_found"]);
	});

	it("[I1] a server that was put back to an older day hears again what it has forgotten, as it was composed", async () => {
		const old = { ...emptyMemberView, scheduled: [kept(50, "Known", hour(9)), kept(51, "Forgotten", hour(9))] };
		const member = { view: createWritable({ ...emptyMemberView, scheduled: [kept(50, "Known", hour(9))] }) };
		await sayLaterAgain({ world: { makeId: () => id(1) }, member, outbox }, old);
		expect(outbox.rows.get().map(({ said }) => said)).toEqual([wish(1, 51, "Forgotten", hour(9))]);
	});
});
