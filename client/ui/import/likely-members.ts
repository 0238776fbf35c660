import type { ForeignPerson } from "../../../shared/import/foreign-chat.ts";
import type { FamilyMember } from "../../../shared/member-document.ts";

/**
 * Who of the family the people of another conversation are, as far as that can be guessed: the same account, the same name, or
 * the only one with this first name. To be changed by hand.
 */
export function likelyMembers(people: readonly ForeignPerson[], members: readonly FamilyMember[]): Map<string, string> {
	const likely = new Map<string, string>();
	for (const { key, name, member } of people) {
		const found =
			members.find(({ id }) => id === member) ??
			only(members.filter((one) => plain(one.name) === plain(name))) ??
			only(members.filter((one) => firstName(one.name) === firstName(name)));
		if (found !== undefined) likely.set(key, found.id);
	}
	return likely;
}

function only<T>(some: readonly T[]): T | undefined {
	return some.length === 1 ? some[0] : undefined;
}

function plain(name: string): string {
	return name.normalize("NFKC").trim().toLowerCase();
}

function firstName(name: string): string {
	return plain(name).split(/\s+/)[0] ?? "";
}
