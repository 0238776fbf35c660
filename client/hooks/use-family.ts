import type { FamilyMember } from "../../shared/member-document.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useReadable } from "./use-readable.ts";

/** The family's name and everybody in it, those who left included (`active` false). */
export function useFamily(): { name: string; members: FamilyMember[] } {
	return useReadable(useFamilyData().family);
}
