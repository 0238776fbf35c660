import { beforeEach, describe, expect, it } from "vitest";
import { createAccess } from "../../../server/sync/access.ts";
import { rememberAccess } from "../../../server/sync/remember-access.ts";
import { openCore, type TestCore } from "../../support/core.ts";

let house: TestCore;
let asked: number;
let access: ReturnType<typeof rememberAccess>;
beforeEach(async () => {
	house = await openCore({ seed: 5, segmentMessages: 1_000 });
	asked = 0;
	const ask = createAccess(house.database);
	const counted: typeof ask = (name, who) => {
		asked += 1;
		return ask(name, who);
	};
	access = rememberAccess(counted, house.core.writes.rights);
});

const thread = () => ({ kind: "thread", threadId: house.threadId, segment: 0 }) as const;
const removeBo = () =>
	house.core.writes.write(async (tx) => {
		await tx.deleteFrom("thread_members").where("member_id", "=", house.people.bo.memberId).execute();
		return { value: undefined, show: () => undefined };
	});

describe("access that is remembered", () => {
	it("is asked once, also while messages are written", async () => {
		const { bo, alva } = house.people;
		for (let n = 0; n < 5; n += 1) {
			expect(await access(thread(), bo)).toBe(true);
			await house.core.gate.submit([house.message(`${n}`)], alva);
		}
		expect(asked).toBe(1);
	});

	it("[I5] is gone with the commit that takes the right away, for every frame asked about before, during and after", async () => {
		const { bo } = house.people;
		expect(await access(thread(), bo)).toBe(true);
		const seen: boolean[] = [];
		let isRemoved = false;
		const removal = removeBo().then(() => {
			isRemoved = true;
		});
		while (!isRemoved) seen.push(await access(thread(), bo));
		await removal;
		expect(await access(thread(), bo)).toBe(false);
		expect(seen.lastIndexOf(true)).toBeLessThan(seen.includes(false) ? seen.indexOf(false) : seen.length);
	});

	it("[I5] is not kept from a question that was asked before a write and answered during it", async () => {
		const { bo } = house.people;
		const removal = removeBo();
		const early = access(thread(), bo);
		await removal;
		await early;
		expect(await access(thread(), bo)).toBe(false);
	});

	it("[I5] is not kept from an answer that was under way for longer than the write", async () => {
		const { bo, alva } = house.people;
		const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
		const { promise: answered, resolve: hasAnswered } = Promise.withResolvers<void>();
		const ask = createAccess(house.database);
		const slow = rememberAccess(async (name, who) => {
			const answer = await ask(name, who);
			hasAnswered();
			if (who === bo) await held;
			return answer;
		}, house.core.writes.rights);
		const early = slow(thread(), bo);
		await answered;
		await removeBo();
		expect(await slow(thread(), alva)).toBe(true);
		letGo();
		await early;
		expect(await slow(thread(), bo)).toBe(false);
	});

	it("a no is asked again: a right that is given holds at once", async () => {
		const { bo } = house.people;
		await removeBo();
		expect(await access(thread(), bo)).toBe(false);
		await house.core.writes.write(async (tx) => {
			const joined_at = new Date(0).toISOString();
			await tx
				.insertInto("thread_members")
				.values({ thread_id: house.threadId, member_id: bo.memberId, joined_at, read_seq: 0 })
				.execute();
			return { value: undefined, show: () => undefined };
		});
		expect(await access(thread(), bo)).toBe(true);
	});
});
