import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { createOutboxes } from "../../../server/sync/outbox.ts";
import type { OutboxNotice } from "../../../shared/refusal.ts";
import { entriesOf, openCore, type TestCore } from "../../support/core.ts";

let house: TestCore;
beforeEach(async () => {
	house = await openCore({ seed: 41, segmentMessages: 1_000 });
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => vi.useRealTimers());

/** An outbox that somebody has open, and what they are told. */
function openOutbox() {
	const told: (OutboxNotice | Error)[] = [];
	const ended: string[] = [];
	const outboxes = createOutboxes(
		house.core.gate,
		() => undefined,
		(error) => told.push(error as Error),
	);
	const listener = { tell: (notice: OutboxNotice) => told.push(notice), end: (reason: string) => ended.push(reason) };
	const outbox = outboxes.open("outbox/page", listener);
	const receive = (update: Uint8Array) => outbox.receive(update, house.people.alva);
	return { outbox, told, ended, receive };
}

function updateOf(elements: readonly unknown[]): Uint8Array {
	const page = new Y.Doc();
	page.getArray("entries").push([...elements]);
	return Y.encodeStateAsUpdate(page);
}

describe("an outbox over the rate", () => {
	it("[I1] is told to wait, loses nothing, and its words follow in order when they may", async () => {
		const thread = await house.openThread(0);
		const { told, receive } = openOutbox();
		const said = Array.from({ length: 45 }, (_, index) => house.message(`${index}`));
		await receive(updateOf(said));
		expect(entriesOf(thread)).toHaveLength(20);
		expect(told).toEqual([{ kind: "wait", ms: 10_000 }]);
		for (const expected of [40, 45]) {
			house.pass(10_000);
			await vi.advanceTimersByTimeAsync(10_000);
			await vi.waitFor(() => expect(entriesOf(thread)).toHaveLength(expected));
		}
		expect(entriesOf(thread).map((entry) => entry.id)).toEqual(said.map(({ id }) => id));
	});

	it("[I4] what is said meanwhile waits behind what waits already", async () => {
		const thread = await house.openThread(0);
		const { outbox, receive } = openOutbox();
		const page = new Y.Doc();
		const updates: Uint8Array[] = [];
		page.on("update", (update: Uint8Array) => updates.push(update));
		const first = Array.from({ length: 21 }, (_, index) => house.message(`${index}`));
		page.getArray("entries").push(first);
		house.pass(5_000);
		const later = house.message("said later");
		page.getArray("entries").push([later]);
		for (const update of updates) await receive(update);
		expect(outbox.brought().entries).toBe(22);
		house.pass(10_000);
		await vi.advanceTimersByTimeAsync(10_000);
		await vi.waitFor(() => expect(entriesOf(thread)).toHaveLength(22));
		expect(entriesOf(thread).at(-1)?.id).toBe(later.id);
	});
});

describe("a day written offline", () => {
	const dayMs = 24 * 3600_000;
	/** Messages and read marks in turn, evenly over the day before. */
	const written = (count: number) =>
		Array.from({ length: count }, (_, index) => {
			const message = house.message(`${index}`);
			const composed = new Date(Date.parse(message.composed) - dayMs + index * (dayMs / count)).toISOString();
			const { id, thread } = message;
			return index % 20 === 19 ? { id, thread, composed, kind: "read", seq: index } : { ...message, composed };
		});
	const kept = async () => {
		const rows = await house.database.selectFrom("entries").select("id").orderBy("seq").execute();
		return rows.map(({ id }) => id);
	};

	it("[I1] of 2,000 entries flows without a refusal and without a wait, in slices as a device brings it", async () => {
		const said = written(2_000);
		for (let from = 0; from < said.length; from += 500) {
			const { told, receive } = openOutbox();
			await receive(updateOf(said.slice(from, from + 500)));
			expect(told.filter((notice) => !("kind" in notice) || notice.kind !== "done")).toEqual([]);
		}
		expect(await kept()).toEqual(said.filter(({ kind }) => kind === "message").map(({ id }) => id));
	});

	it("[I1] of more than 2,000 waits for the rest of the minute, is told so once, and loses nothing", async () => {
		const said = written(2_100);
		for (let from = 0; from < 2_000; from += 500) await openOutbox().receive(updateOf(said.slice(from, from + 500)));
		const { told, receive } = openOutbox();
		await receive(updateOf(said.slice(2_000)));
		expect(told).toEqual([{ kind: "wait", ms: 60_000 }]);
		house.pass(60_000);
		await vi.advanceTimersByTimeAsync(60_000);
		await vi.waitFor(async () => expect(await kept()).toHaveLength(1_995));
		expect(await kept()).toEqual(said.filter(({ kind }) => kind === "message").map(({ id }) => id));
	});
});

describe("an outbox brought by two sockets at once", () => {
	it("[I3] is taken once", async () => {
		const thread = await house.openThread(0);
		const { receive } = openOutbox();
		const update = updateOf([house.message("one"), house.message("two")]);
		await Promise.all([receive(update), receive(update), receive(update)]);
		expect(entriesOf(thread)).toHaveLength(2);
	});
});

describe("an outbox whose commit failed", () => {
	it("[I4] takes nothing more, so that later words do not get ahead of those that must be brought again", async () => {
		const full = "create trigger full before insert on entries begin select raise(fail, 'disk full'); end";
		await sql.raw(full).execute(house.database);
		const { ended, receive } = openOutbox();
		await receive(updateOf([house.message("does not fit")]));
		expect(ended).toEqual(["try_later"]);
		await sql`drop trigger full`.execute(house.database);
		expect(() => receive(updateOf([house.message("would fit")]))).toThrow("try_later");
		expect(entriesOf(await house.openThread(0))).toEqual([]);
	});
});
