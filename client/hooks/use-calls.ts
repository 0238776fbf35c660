import type { Calls } from "../../shared/mentions.ts";
import { callsOf } from "../data/calls-of.ts";
import { useFamily } from "./use-family.ts";
import { useMe } from "./use-me.ts";

/** Who may be called by name in what is read here, and which of them is me. */
export function useCalls(): Calls {
	return callsOf(useFamily().members, useMe());
}
