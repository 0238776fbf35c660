import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Verdict } from "../../../server/gate/verdict.ts";
import type { Entry } from "../../../shared/entry.ts";
import { beginningOf, findBreak } from "../../../shared/history.ts";
import { limits } from "../../../shared/limits.ts";
import { entriesOf, openCore, recordOf, type TestCore } from "../../support/core.ts";

let house: TestCore;
beforeEach(async () => {
	house = await openCore({ seed: 11, segmentMessages: 20 });
});

const submit = (said: readonly unknown[], who: keyof TestCore["people"] = "alva") =>
	house.core.gate.submit(said, house.people[who]);

const composedOn = (day: number) => new Date(Date.parse("2025-05-01T08:00:00.000Z") + day * 86_400_000).toISOString();

describe("the gate", () => {
	it("[I4] numbers what it accepts from 1 without gaps, in the order it was brought", async () => {
		const said = [house.message("one"), house.message("two"), house.message("three")];
		const verdicts = await submit(said);
		expect(verdicts.map((verdict) => verdict.kind === "accepted" && verdict.entry.seq)).toEqual([1, 2, 3]);
		expect(entriesOf(await house.openThread(0)).map((entry) => entry.id)).toEqual(said.map(({ id }) => id));
	});

	it("[I3] accepts an id once, whatever comes again with it", async () => {
		const first = house.message("only once");
		const [once] = await submit([first]);
		const [again] = await submit([{ ...first, body: "other words" }]);
		expect(once).toMatchObject({ kind: "accepted", again: false });
		expect(again).toMatchObject({ kind: "accepted", again: true, entry: { seq: 1, body: "only once" } });
		expect(entriesOf(await house.openThread(0))).toHaveLength(1);
	});

	it("[I3] the same id twice in one breath is one message", async () => {
		const said = house.message("in a hurry");
		await Promise.all([submit([said, said]), submit([said])]);
		expect(entriesOf(await house.openThread(0))).toHaveLength(1);
	});

	it("[I5] refuses an id that is somebody else's, and gives none of its words away", async () => {
		const secret = house.message("Alva's words");
		await submit([secret]);
		expect(await submit([secret], "bo")).toEqual([{ kind: "refused", code: "id_taken" }]);
	});

	it("[I5] knows no thread to whoever is not in it", async () => {
		const { memberId } = house.people.bo;
		await house.database.deleteFrom("thread_members").where("member_id", "=", memberId).execute();
		expect(await submit([house.message("still here?")], "bo")).toEqual([{ kind: "refused", code: "thread_not_found" }]);
		expect(await submit([{ ...house.message("nowhere"), thread: house.makeId() }])).toEqual([
			{ kind: "refused", code: "thread_not_found" },
		]);
	});

	it("[I5] takes nothing from a revoked device, however its frames were queued", async () => {
		const { deviceId } = house.people.bo;
		const revoked_at = "2026-05-01T08:00:00.000Z";
		await house.database.updateTable("devices").set({ revoked_at }).where("id", "=", deviceId).execute();
		expect(await submit([house.message("from a stolen phone")], "bo")).toMatchObject([{ kind: "refused" }]);
	});

	it("[I6] refuses what its schema does not know, one entry at a time", async () => {
		const good = house.message("fine");
		const bad = [
			{ ...house.message("x"), by: house.people.bo.memberId },
			{ ...house.message("x"), kind: "decree" },
			{ ...house.message("   ") },
			{ ...house.message("å".repeat(8_193)) },
			{ ...house.message("half a pair \ud83d") },
			{ ...house.message("x"), composed: "yesterday" },
			null,
			"text",
		];
		const verdicts = await submit([...bad, good]);
		expect(verdicts.map((verdict) => (verdict.kind === "refused" ? verdict.code : verdict.kind))).toEqual([
			"bad_entry",
			"bad_entry",
			"empty_message",
			"body_too_long",
			"bad_text",
			"bad_entry",
			"bad_entry",
			"bad_entry",
			"accepted",
		]);
	});

	it("[I3] a refusal is for good: the same id is refused again, also by a new process", async () => {
		const said = { ...house.message("x"), thread: house.makeId() };
		await submit([said]);
		house.restart();
		expect(await submit([{ ...said, thread: house.threadId }])).toEqual([
			{ kind: "refused", code: "thread_not_found" },
		]);
	});

	it("writes who and when itself, and keeps a composed time that ran ahead at its own", async () => {
		const said = { ...house.message("from the future"), composed: "2031-01-01T00:00:00.000Z" };
		const [verdict] = await submit([said]);
		expect(verdict).toMatchObject({
			kind: "accepted",
			entry: { by: house.people.alva.memberId, at: "2026-05-01T08:00:00.000Z", composed: "2026-05-01T08:00:00.000Z" },
		});
	});

	it("holds what is over the rate and everything after it, so that words stay in order", async () => {
		const said = Array.from({ length: 23 }, (_, index) => house.message(`${index}`));
		const first = await submit(said);
		expect(first.map(({ kind }) => kind)).toEqual([...Array(20).fill("accepted"), "wait", "wait", "wait"]);
		house.pass(10_000);
		expect((await submit(said.slice(20))).map(({ kind }) => kind)).toEqual(["accepted", "accepted", "accepted"]);
	});

	it("[I4] what must wait is not overtaken by what was composed at another time and could pass", async () => {
		const burst = Array.from({ length: 21 }, (_, index) => house.message(`${index}`));
		const earlier = { ...house.message("written in the train"), composed: composedOn(3) };
		const verdicts = await submit([...burst, earlier]);
		expect(verdicts.slice(20).map(({ kind }) => kind)).toEqual(["wait", "wait"]);
	});

	it("[I1] takes a year-old outbox whole, in order, and keeps when each was composed", async () => {
		const days = Array.from({ length: 365 }, (_, day) => ({
			...house.message(`day ${day}`),
			composed: composedOn(day),
		}));
		const verdicts = await submit(days);
		expect(verdicts.every(({ kind }) => kind === "accepted")).toBe(true);
		house.restart();
		expect((await submit(days)).every((verdict) => verdict.kind === "accepted" && verdict.again)).toBe(true);
		const rows = await house.database.selectFrom("entries").select(["seq", "id", "composed"]).orderBy("seq").execute();
		expect(rows).toEqual(days.map(({ id, composed }, index) => ({ seq: index + 1, id, composed })));
	});

	it("[I4] two members writing in the same instant get two numbers, and everybody the same order", async () => {
		const live = await house.openThread(0);
		const said = Array.from({ length: 10 }, (_, index) => house.message(`instant ${index}`));
		await Promise.all(said.map((one, index) => submit([one], index % 2 === 0 ? "alva" : "bo")));
		const shown = entriesOf(live);
		expect(shown.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(shown).toEqual(entriesOf(await house.openThread(0)));
	});

	it("[I7] stops taking what it would refuse as well, when there is no end of it", async () => {
		const noise = Array.from({ length: limits.flood.entries + 1 }, () => ({ id: house.makeId(), kind: "noise" }));
		const verdicts: Verdict[] = [];
		// A commit has room for some hundreds.
		while (verdicts.length < noise.length) verdicts.push(...(await submit(noise.slice(verdicts.length))));
		expect(verdicts.at(-2)).toEqual({ kind: "refused", code: "bad_entry" });
		expect(verdicts.at(-1)).toMatchObject({ kind: "wait" });
		expect(await submit([house.message("Bo is not held up")], "bo")).toMatchObject([{ kind: "accepted" }]);
	});

	it("opens the next segment when one is full, and says so in every member's document", async () => {
		const bo = await house.openMember(house.people.bo.memberId);
		for (let index = 0; index < 45; index += 1) {
			house.pass(10_000);
			await submit([house.message(`${index}`)]);
		}
		const hashes = await house.database.selectFrom("entries").select("hash").where("seq", "in", [20, 40]).execute();
		const sealedHashes = hashes.map(({ hash }) => hash);
		expect(recordOf(bo, house.threadId)).toMatchObject({ open: 2, sealed: [20, 40], sealedHashes });
		const lengths = [];
		for (const segment of [0, 1, 2]) lengths.push(entriesOf(await house.openThread(segment)).length);
		expect(lengths).toEqual([20, 20, 5]);
	});

	it("[I4] chains every entry to the one before, across commits, segments and restarts", async () => {
		for (let index = 0; index < 25; index += 1) {
			house.pass(10_000);
			if (index % 7 === 0) house.restart();
			await submit([house.message(`${index} a`), house.message(`${index} b`)]);
		}
		const rows = await house.database.selectFrom("entries").select("entry").orderBy("seq").execute();
		const entries = rows.map((row) => JSON.parse(row.entry) as Entry);
		const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
		expect(entries).toHaveLength(50);
		expect(findBreak(beginningOf(house.threadId), entries, sha256)).toBeNull();
	});

	it("a read mark only grows and never passes the last message", async () => {
		const alva = await house.openMember(house.people.alva.memberId);
		const read = (seq: number) => ({ ...house.message("x"), kind: "read", seq, body: undefined });
		const mark = async (seq: number) => {
			const { body, ...said } = read(seq);
			await submit([said], "bo");
			return recordOf(alva, house.threadId)?.reads[house.people.bo.memberId];
		};
		await submit([house.message("one"), house.message("two")]);
		expect(await mark(1)).toBe(1);
		expect(await mark(900)).toBe(2);
		expect(await mark(1)).toBe(2);
	});

	it("answers to a message of the same thread only", async () => {
		const first = house.message("question");
		await submit([first]);
		const answers = [
			{ ...house.message("answer"), replyTo: first.id },
			{ ...house.message("answer"), replyTo: house.makeId() },
		];
		expect(await submit(answers)).toMatchObject([{ kind: "accepted" }, { kind: "refused", code: "unknown_message" }]);
	});
});

describe("a commit that fails", () => {
	const breakDisk = () =>
		sql`create trigger full before insert on entries when new.entry like '%breaks%' begin select raise(fail, 'disk full'); end`.execute(
			house.database,
		);

	it("[I2] shows nothing, answers the sender with an error, and loses nothing of what is brought again", async () => {
		const live = await house.openThread(0);
		await breakDisk();
		const said = house.message("this breaks the disk");
		await expect(submit([said])).rejects.toThrow("disk full");
		expect(entriesOf(live)).toEqual([]);
		await sql`drop trigger full`.execute(house.database);
		await submit([said]);
		expect(entriesOf(live).map((entry) => entry.seq)).toEqual([1]);
	});

	it("[I8] leaves no gap in the writer's clocks: what follows is seen at once", async () => {
		const live = await house.openThread(0);
		await submit([house.message("before")]);
		await breakDisk();
		await submit([house.message("this breaks the disk")]).catch(() => undefined);
		await submit([house.message("after")]);
		expect(entriesOf(live).map((entry) => entry.body)).toEqual(["before", "after"]);
		expect(live.store.pendingStructs).toBeNull();
	});

	it("of one sender does not take another's words with it", async () => {
		await breakDisk();
		const results = await Promise.allSettled([
			submit([house.message("first")]),
			submit([house.message("this breaks the disk")], "bo"),
			submit([house.message("third")], "cleo"),
		]);
		expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
		expect(entriesOf(await house.openThread(0)).map((entry) => entry.body)).toEqual(["first", "third"]);
	});
});
