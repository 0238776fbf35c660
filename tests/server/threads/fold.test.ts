import { expect, it } from "vitest";
import type { Entry } from "../../../shared/entry.ts";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import type { Said } from "../../../shared/said.ts";
import { wrongWith } from "../../support/check-threads.ts";
import { openCore, type TestCore } from "../../support/core.ts";
import { counted } from "../../support/counted.ts";
import { openTalk, type Talk } from "../../support/talk.ts";

const names = ["alva", "bo", "cleo", "didi"] as const;
type Name = (typeof names)[number];
const families = process.env.PROVE ? 200 : 10;
const rounds = 40;

/** Everything anybody could say of threads, allowed or not. */
function anything({ random }: TestCore, talk: Talk, threads: string[], me: Name): Said {
	const pick = <T>(from: readonly T[]) => from[random.between(0, from.length - 1)] as T;
	const some = () => names.filter(() => random.between(0, 2) === 0);
	const begin = (start: ReturnType<Talk["group"]>) => {
		threads.push(start.thread);
		return start;
	};
	const thread = pick(threads);
	switch (random.between(0, 7)) {
		case 0:
			return begin(talk.group([...new Set([me, ...some()])], pick(["", "Boats", "Beds"])));
		case 1:
			return begin(talk.dm(me, pick(names)));
		case 2:
			return talk.rename(thread, pick(["Sails", "Oars", "Masts"]));
		case 3:
			return talk.members(thread, some(), []);
		case 4:
			return talk.members(thread, [], [me]);
		case 5: {
			const [add, remove] = [some(), some()];
			return talk.members(
				thread,
				add.filter((name) => !remove.includes(name)),
				remove,
			);
		}
		case 6:
			return talk.read(thread, random.between(1, 9));
		default:
			return talk.message(thread, "words");
	}
}

it(`[I3] [I4] [I11] threads are what their entries say, and everybody's list says it too, in ${families} families`, async () => {
	let entries = 0;
	let refused = 0;
	for (let seed = 1; seed <= families; seed += 1) {
		const house = await openCore({ seed, segmentMessages: 3 });
		const talk = await openTalk(house);
		const lists = await Promise.all(names.map((name) => house.openMember(talk.idOf(name))));
		const threads = [house.threadId];
		for (let round = 0; round < rounds; round += 1) {
			if (house.random.between(0, 5) === 0)
				await (round % 2 === 0 ? talk.allow("cleo") : talk.disallow("cleo")).catch(() => []);
			const verdicts = await Promise.all(
				names.map((name) =>
					talk.bring(name, anything(house, talk, threads, name), anything(house, talk, threads, name)),
				),
			);
			refused += verdicts.flat().filter(({ kind }) => kind === "refused").length;
			house.pass(house.random.between(0, 20_000));
			const found = await readThreads(house);
			expect(
				found.flatMap(({ thread, said, memberIds }) => wrongWith(thread, said, { memberIds, removed: [] })),
				`seed ${seed}, round ${round}`,
			).toEqual([]);
			expect(
				lists.map((list, index) => listOf(list.getMap<ThreadRecord>("threads"), names[index])),
				`seed ${seed}`,
			).toEqual(
				names.map((name) => [
					name,
					...found.filter(({ memberIds }) => memberIds.includes(talk.idOf(name))).map(lineOf),
				]),
			);
			expect(house.broken).toEqual([]);
		}
		entries += (await readThreads(house)).flatMap(({ said }) => said).length;
		await house.database.destroy();
	}
	counted(`${families} families with ${entries} entries and ${refused} refusals, all threads as their entries say`);
}, 600_000);

type Found = Awaited<ReturnType<typeof readThreads>>[number];

async function readThreads({ database }: TestCore) {
	const threads = await database.selectFrom("threads").selectAll().orderBy("id").execute();
	return Promise.all(
		threads.map(async (thread) => {
			const rows = await database
				.selectFrom("entries")
				.select("entry")
				.where("thread_id", "=", thread.id)
				.orderBy("seq")
				.execute();
			const members = await database
				.selectFrom("thread_members")
				.select("member_id")
				.where("thread_id", "=", thread.id)
				.execute();
			return {
				thread,
				said: rows.map(({ entry }) => JSON.parse(entry) as Entry),
				memberIds: members.map(({ member_id }) => member_id),
			};
		}),
	);
}

function lineOf({ thread, memberIds }: Found): string {
	return JSON.stringify([thread.id, thread.kind, thread.title, thread.open_segment, memberIds.toSorted()]);
}

function listOf(
	records: { values: () => IterableIterator<ThreadRecord> },
	name: Name | undefined,
): (string | undefined)[] {
	const sorted = [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return [
		name,
		...sorted.map((one) => JSON.stringify([one.id, one.kind, one.title, one.open, one.members.toSorted()])),
	];
}
