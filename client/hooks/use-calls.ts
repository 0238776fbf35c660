import type { Calls } from "../../shared/mentions.ts";
import { callsOf } from "../data/calls-of.ts";
import { useFamily } from "./use-family.ts";
import { useSession } from "./use-session.ts";

/** Who may be called by name in what is read here, and which of them is me. */
export function useCalls(): Calls {
	const state = useSession();
	return callsOf(useFamily().members, state.kind === "signed-in" ? state.session.member.id : "");
}
