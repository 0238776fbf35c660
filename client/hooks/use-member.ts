import type { FamilyMember } from "../../shared/member-document.ts";
import { useFamily } from "./use-family.ts";

/** What the family knows of one member, also of one who left; undefined until anything is known. */
export function useMember(memberId: string): FamilyMember | undefined {
	return useFamily().members.find(({ id }) => id === memberId);
}
