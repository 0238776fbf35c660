import type { PeopleBackBody } from "../../shared/api/history.ts";
import { limits } from "../../shared/limits.ts";
import type { Role } from "../../shared/member-document.ts";
import type { WriteTransaction } from "../database/write-queue.ts";
import { isSameSeal, type Seals } from "../history/seals.ts";
import { HttpProblem } from "../http-problem.ts";
import { changePeople } from "./change-people.ts";
import { endMembership } from "./end-membership.ts";
import type { PeopleParts } from "./people-parts.ts";
import { photoStillHere } from "./photo.ts";
import { refuseEnded } from "./refuse-ended.ts";
import type { SignedIn } from "./signed-in.ts";
import { type Dated, sinceOf } from "./since.ts";
import { usernameKey } from "./username-key.ts";
import { enterFamilyThread } from "./welcome.ts";
import { allow } from "./write-allowed.ts";

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
			const news: GivenMember[] = [];
			// Those who are here before those who went, and owners before all: a family is never without one.
			for (const member of given.members.toSorted((a, b) => rank(a) - rank(b))) {
				const ended = await takeMember(tx, parts, member);
				if (ended === null) continue;
				news.push(member);
				endedDevices.push(...ended);
			}
			// Whom a child may write with is known once everybody is.
			for (const member of news) await takeChild(tx, member);
			let changed = news.length;
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
	const known = await tx.selectFrom("members").selectAll().where("id", "=", given.id).executeTakeFirst();
	if (known === undefined) {
		await bringBack(tx, parts, given);
		return [];
	}
	if (known.removed_at !== null || !isLater(given, known) || (await wouldEndLastOwner(tx, given, known.role)))
		return null;
	const { name, role, hue, since: changed_at } = given;
	const photo_id = await photoStillHere(tx, given);
	await tx.updateTable("members").set({ name, role, hue, photo_id, changed_at }).where("id", "=", given.id).execute();
	return given.active ? [] : endMembership(tx, given.id, given.since);
}

/** A removal may be of the very moment they came in, by a server that did not tell the two apart. */
function isLater(given: GivenMember, known: Dated): boolean {
	const before = sinceOf(known);
	return given.since > before || (given.since === before && !given.active);
}

/** On a later day of its own this server may have come to other owners than the day that is brought back. */
async function wouldEndLastOwner(tx: WriteTransaction, given: GivenMember, role: Role): Promise<boolean> {
	if (role !== "owner" || (given.active && given.role === "owner")) return false;
	const others = await tx
		.selectFrom("members")
		.select("id")
		.where("role", "=", "owner")
		.where("removed_at", "is", null)
		.where("id", "!=", given.id)
		.execute();
	return others.length === 0;
}

/** Who looks after a child, and who may write with it, as far as they are known here. */
async function takeChild(tx: WriteTransaction, { id, active, adults, allowed }: GivenMember): Promise<void> {
	await tx.deleteFrom("child_people").where("child_id", "=", id).execute();
	if (allowed === null || !active) return;
	const rows = await tx
		.selectFrom("members")
		.select("id")
		.where("id", "in", [...adults, ...allowed])
		.execute();
	const known = new Set(rows.map((row) => row.id));
	// Whoever made the account stands first (shared/member-document.ts).
	const made_by = adults.find((adult) => known.has(adult)) ?? null;
	await tx.updateTable("members").set({ made_by }).where("id", "=", id).execute();
	for (const memberId of allowed) {
		if (known.has(memberId) && !adults.includes(memberId)) await allow(tx, id, memberId);
	}
}

function rank({ active, role }: GivenMember): number {
	return active ? Number(role !== "owner") : 2;
}

/** Without a password, for no device has it: they sign in by a link of the owner's. */
async function bringBack(tx: WriteTransaction, { passwords }: PeopleParts, given: GivenMember): Promise<void> {
	const { id, name, role, active, since, hue } = given;
	const username = await freeUsername(tx, given.username);
	await tx
		.insertInto("members")
		.values({
			...{ id, name, username, role, hue },
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
