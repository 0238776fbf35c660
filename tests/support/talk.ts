import type { Bringer, Verdict } from "../../server/gate/verdict.ts";
import { dmThreadId } from "../../shared/dm-thread-id.ts";
import type { Said, SaidMembers, SaidMessage, SaidRename, SaidStart } from "../../shared/said.ts";
import type { TestCore } from "./core.ts";

/** What the people of a family say of threads, in the words of the outbox. Didi is a child that Bo has made. */
export async function openTalk(house: TestCore) {
	const { database, makeId } = house;
	const didi: Bringer = { memberId: makeId(), deviceId: makeId() };
	await addDidi(house, didi);
	const people = { ...house.people, didi };
	type Name = keyof typeof people;
	const idOf = (name: Name) => people[name].memberId;
	const idsOf = (names: readonly Name[]) => names.map(idOf).sort();
	const said = (thread: string) => ({ id: makeId(), thread, composed: house.message("").composed });

	async function bring(name: Name, ...words: Said[]): Promise<Verdict[]> {
		return house.core.gate.submit(words, people[name]);
	}

	return {
		people,
		idOf,
		bring,
		/** What the gate says to one word: the code of a refusal, or the kind of the verdict. */
		async told(name: Name, word: Said): Promise<string> {
			const [verdict] = await bring(name, word);
			return verdict?.kind === "refused" ? verdict.code : (verdict?.kind ?? "nothing");
		},
		dm: (one: Name, other: Name): SaidStart => ({
			...said(dmThreadId(idOf(one), idOf(other))),
			...{ kind: "start", threadKind: "dm", members: [...new Set(idsOf([one, other]))], title: "" },
		}),
		group: (names: readonly Name[], title = ""): SaidStart => ({
			...said(makeId()),
			...{ kind: "start", threadKind: "group", members: idsOf(names), title },
		}),
		message: (thread: string, body: string): SaidMessage => ({ ...said(thread), kind: "message", body }),
		rename: (thread: string, title: string): SaidRename => ({ ...said(thread), kind: "rename", title }),
		members: (thread: string, add: readonly Name[], remove: readonly Name[]): SaidMembers => ({
			...said(thread),
			...{ kind: "members", add: idsOf(add), remove: idsOf(remove) },
		}),
		read: (thread: string, seq: number): Said => ({ ...said(thread), kind: "read", seq }),
		mute: (thread: string, notify: "all" | "mentions" | "nothing"): Said => ({ ...said(thread), kind: "mute", notify }),
		/** Who is in the thread, by name. */
		async membersOf(thread: string): Promise<string[]> {
			const rows = await database
				.selectFrom("thread_members")
				.innerJoin("members", "members.id", "member_id")
				.select("name")
				.where("thread_id", "=", thread)
				.orderBy("name")
				.execute();
			return rows.map(({ name }) => name);
		},
		allow: (name: Name) =>
			database
				.insertInto("child_people")
				.values({ child_id: didi.memberId, member_id: idOf(name) })
				.execute(),
		disallow: (name: Name) => database.deleteFrom("child_people").where("member_id", "=", idOf(name)).execute(),
	};
}

export type Talk = Awaited<ReturnType<typeof openTalk>>;

async function addDidi({ database, people, threadId, refreshDirectory }: TestCore, didi: Bringer): Promise<void> {
	const at = "2026-05-01T08:00:00.000Z";
	const account = { username: "didi", username_key: "didi", password_hash: "none", created_at: at, removed_at: null };
	await database.updateTable("members").set({ role: "owner" }).where("id", "=", people.alva.memberId).execute();
	await database
		.insertInto("members")
		.values({ ...account, id: didi.memberId, name: "didi", role: "child", made_by: people.bo.memberId })
		.execute();
	const token = { token_hash: new TextEncoder().encode(didi.deviceId), created_at: at, last_seen_at: at };
	await database
		.insertInto("devices")
		.values({ ...token, id: didi.deviceId, member_id: didi.memberId, name: "didi's tablet", revoked_at: null })
		.execute();
	await database
		.insertInto("thread_members")
		.values({ thread_id: threadId, member_id: didi.memberId, joined_at: at, read_seq: 0 })
		.execute();
	await refreshDirectory();
}
