import type { FamilyMember } from "../../../shared/member-document.ts";
import type { ThreadRow } from "../../data/family-data.ts";
import { type Candidate, peopleFor, personCandidates } from "../picker/candidates.ts";

/** Stands for the family's thread among ids of people. */
export const everybody = "everybody";

/** What recipients are chosen from; `family` is null until the list has been read, and for who is not in it. */
export type Reachable = { me: FamilyMember; members: readonly FamilyMember[]; family: ThreadRow | null };

/** Whom to offer beside those in `to`: everybody, people who may be together with them, and myself for notes. */
export function offered({ me, members, family }: Reachable, to: readonly string[], notes: string): Candidate[] {
	const people = to.filter((id) => id !== everybody);
	// A child makes no groups: whom it chooses next takes the place of whom it chose before.
	const inside = me.role === "child" ? [me.id] : [me.id, ...people];
	const others = personCandidates(peopleFor(members, inside)).filter(({ id }) => !people.includes(id));
	const all = family && !to.includes(everybody) ? [everybodyOf(family)] : [];
	const mine = people.includes(me.id) ? [] : [notesOf(me, notes)];
	return [...all, ...others, ...mine];
}

/** What is chosen, as it is shown. Somebody who has left since is not. */
export function chosen({ me, members, family }: Reachable, to: readonly string[], notes: string): Candidate[] {
	return to.flatMap((id) => {
		if (id === everybody) return family ? [everybodyOf(family)] : [];
		if (id === me.id) return [notesOf(me, notes)];
		return personCandidates(members.filter((member) => member.id === id && member.active));
	});
}

/** `to` with one more: everybody and notes stand alone, and a child writes to one person. */
export function withOne({ me }: Reachable, to: readonly string[], id: string): string[] {
	const standsAlone = (one: string) => one === me.id || one === everybody;
	if (standsAlone(id) || me.role === "child") return [id];
	return [...to.filter((one) => one !== id && !standsAlone(one)), id];
}

/** The thread that is there already for these people and no name; null when one will be started. */
export function existing({ me, family }: Reachable, rows: readonly ThreadRow[], to: readonly string[], title: string) {
	if (to.includes(everybody)) return family;
	const members = new Set([me.id, ...to]);
	const isDm = members.size <= 2;
	const isSame = ({ record }: ThreadRow) =>
		record.members.length === members.size && record.members.every((id) => members.has(id));
	if (isDm) return rows.find((row) => row.record.kind === "dm" && isSame(row)) ?? null;
	if (title.trim() !== "") return null;
	return rows.find((row) => row.record.kind === "group" && row.record.title === "" && isSame(row)) ?? null;
}

function everybodyOf({ title }: ThreadRow): Candidate {
	return { id: everybody, kind: "everybody", name: title, detail: null };
}

function notesOf(me: FamilyMember, notes: string): Candidate {
	return { id: me.id, kind: "notes", name: me.name, detail: notes };
}
