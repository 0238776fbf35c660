import { useMemo } from "react";
import {
	createProgramRequests,
	type ListedProgram,
	type ProgramRequests,
	type Scope,
} from "../data/program-requests.ts";
import { useFamilyData } from "./family-data-context.tsx";

export type { ListedProgram, Scope };

/** What can be asked about programs of mine; for the part of the page that is about them. */
export function usePrograms(): ProgramRequests {
	const { ask } = useFamilyData();
	return useMemo(() => createProgramRequests(ask), [ask]);
}
