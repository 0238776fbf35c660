import type { FamilyMember } from "../../../shared/member-document.ts";
import { byName } from "../text/by-name.ts";

/** Somebody, everybody, or a conversation, that can be chosen. `detail` tells two of one name apart. */
export type Candidate = {
	id: string;
	kind: "everybody" | "group" | "person" | "notes";
	name: string;
	detail: string | null;
};

/** Whether two people may be in a conversation of their own: a child only with whom its adults allow. */
export function mayMeet(one: FamilyMember, other: FamilyMember): boolean {
	return allows(one, other.id) && allows(other, one.id);
}

function allows(child: FamilyMember, id: string): boolean {
	return child.allowed === null || child.allowed.includes(id) || child.id === id;
}

/** The people of the family whom everybody `inside` may meet, without those, by name. */
export function peopleFor(members: readonly FamilyMember[], inside: readonly string[]): FamilyMember[] {
	const chosen = members.filter((member) => inside.includes(member.id));
	return members
		.filter((member) => member.active && !inside.includes(member.id))
		.filter((member) => chosen.every((one) => mayMeet(one, member)))
		.toSorted(byName);
}

export function personCandidates(people: readonly FamilyMember[]): Candidate[] {
	return people.map(({ id, name, username }) => {
		const isAlone = people.every((other) => other.id === id || other.name !== name);
		return { id, kind: "person", name, detail: isAlone ? null : username };
	});
}

/** Those of whom a word begins with what was typed, accents and case aside; those whose name begins so come first. */
export function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
	const wanted = plain(typed);
	if (wanted === "") return [...candidates];
	const rank = ({ name, detail }: Candidate) => {
		if (plain(name).startsWith(wanted)) return 0;
		const words = `${name} ${detail ?? ""}`.split(/[\s–-]+/);
		return words.some((word) => plain(word).startsWith(wanted)) ? 1 : 2;
	};
	return candidates.filter((one) => rank(one) < 2).toSorted((one, other) => rank(one) - rank(other));
}

function plain(text: string): string {
	return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}
