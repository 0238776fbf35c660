import {
	type ListedProgram,
	newProgramAnswerSchema,
	programsAnswerSchema,
	type Scope,
} from "../../shared/api/programs.ts";
import { type Ask, nothing } from "./api.ts";
import type { Asked } from "./family-data.ts";

export type { ListedProgram, Scope };

/** Programs of mine, and the tokens they come in by. */
export type ProgramRequests = {
	/** Those whose token still works, the newest first. */
	list: () => Promise<Asked<ListedProgram[]>>;
	/** `threadId` null for all my threads. The token is told this once. */
	make: (program: { name: string; scope: Scope; threadId: string | null }) => Promise<Asked<{ token: string }>>;
	end: (programId: string) => Promise<Asked<null>>;
};

export function createProgramRequests(ask: Ask): ProgramRequests {
	return {
		async list() {
			const answer = await ask({ method: "GET", path: "/api/tokens" }, programsAnswerSchema);
			return answer.ok ? { ok: true, value: answer.value.programs } : answer;
		},
		make: (program) => ask({ method: "POST", path: "/api/tokens", body: program }, newProgramAnswerSchema),
		end: (programId) => ask({ method: "DELETE", path: `/api/tokens/${programId}` }, nothing),
	};
}
