import { useSession } from "./use-session.ts";

/** The id of whoever is signed in; "" while nobody is. */
export function useMe(): string {
	const state = useSession();
	return state.kind === "signed-in" ? state.session.member.id : "";
}
