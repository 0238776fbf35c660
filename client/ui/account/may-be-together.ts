import type { FamilyMember } from "../../../shared/member-document.ts";

/** Whether two may write with each other: a child only with those its adults allow. The server has the last word. */
export function mayBeTogether(a: FamilyMember, b: FamilyMember): boolean {
	const allows = (one: FamilyMember, other: FamilyMember) => one.allowed === null || one.allowed.includes(other.id);
	return allows(a, b) && allows(b, a);
}
