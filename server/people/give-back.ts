import type { PeopleBackBody } from "../../shared/api/history.ts";
import { limits } from "../../shared/limits.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { isSameSeal, type Seals } from "../history/seals.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { endMembership } from "./end-membership.ts";
import type { PeopleParts } from "./people-parts.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { SignedIn } from "./signed-in.ts";
import { usernameKey } from "./username-key.ts";
import { enterFamilyThread } from "./welcome.ts";

type GivenMember = PeopleBackBody["members"][number];
type GivenDevice = PeopleBackBody["revoked"][number];

/**
 * What this server once said of its people, brought back by a device after the server lost it. Whoever is unknown comes
 * back, whoever was removed is removed again, and so are devices that were signed out; what is older than what the
 * server knows changes nothing. Returns how many people and devices changed. Throws bad_history for what it never said.
 */
export type GivePeopleBack = (me: SignedIn, given: PeopleBackBody) => Promise<number>;

export function createGivePeopleBack(parts: PeopleParts): GivePeopleBack {
	return (me, given) => {
		if (!isOurWord(given, parts.seals)) throw new HttpProblem("bad_history");
		return changePeople(parts, async (tx) => {
			await refuseEnded(tx, me.device.id);
			const endedDevices: string[] = [];
			let changed = 0;
			// Those who came before those who went: somebody may have done both since the backup.
			for (const member of given.members.toSorted((a, b) => Number(b.active) - Number(a.active))) {
				const ended = await takeMember(tx, parts, member);
				if (ended !== null) changed += 1;
				endedDevices.push(...(ended ?? []));
			}
			for (const device of given.revoked) {
				if (!(await takeRevoked(tx, device))) continue;
				changed += 1;
				endedDevices.push(device.id);
			}
			return { value: changed, endedDevices };
		});
	};
}

function isOurWord({ members, revoked }: PeopleBackBody, seals: Seals): boolean {
	return (
		members.every((member) => isSameSeal(seals.member(member), member.seal)) &&
		revoked.every((device) => isSameSeal(seals.revoked(device), device.seal))
	);
}

/** The devices that ended by it; null when there was nothing to change. */
async function takeMember(tx: WriteTransaction, parts: PeopleParts, given: GivenMember): Promise<string[] | null> {
	const known = await tx
		.selectFrom("members")
		.select(["created_at", "removed_at"])
		.where("id", "=", given.id)
		.executeTakeFirst();
	if (known === undefined) {
		await bringBack(tx, parts, given);
		return [];
	}
	const isNews = known.removed_at === null && !given.active && given.since >= known.created_at;
	return isNews ? endMembership(tx, given.id, given.since) : null;
}

/** Without a password, for no device has it: they sign in by a link of the owner's. */
async function bringBack(tx: WriteTransaction, { passwords }: PeopleParts, given: GivenMember): Promise<void> {
	const { id, name, role, active, since } = given;
	const username = await freeUsername(tx, given.username);
	await tx
		.insertInto("members")
		.values({
			...{ id, name, username, role },
			username_key: usernameKey(username),
			password_hash: passwords.unmatched(),
			created_at: since,
			removed_at: active ? null : since,
		})
		.execute();
	if (active) await enterFamilyThread(tx, id, since);
}

/** The name, or, where somebody else bears it by now, the first of name-2, name-3, … that is free. */
async function freeUsername(tx: WriteTransaction, username: string): Promise<string> {
	for (let number = 1; ; number += 1) {
		const suffix = number === 1 ? "" : `-${number}`;
		const name = [...username].slice(0, limits.usernameLength.max - suffix.length).join("") + suffix;
		const taken = await tx
			.selectFrom("members")
			.select("id")
			.where("username_key", "=", usernameKey(name))
			.executeTakeFirst();
		if (taken === undefined) return name;
	}
}

async function takeRevoked(tx: WriteTransaction, { id, at }: GivenDevice): Promise<boolean> {
	const revoked = await tx
		.updateTable("devices")
		.set({ revoked_at: at })
		.where("id", "=", id)
		.where("revoked_at", "is", null)
		.returning("id")
		.executeTakeFirst();
	return revoked !== undefined;
}
