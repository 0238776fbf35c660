import { type Callable, type Calls, readCalls } from "../../shared/mentions.ts";

const known = new WeakMap<readonly Callable[], Calls>();

/** Who of a family may be called by name; made once for each list of people that came. */
export function callsOf(members: readonly Callable[], me: string): Calls {
	const calls = known.get(members) ?? readCalls(members, me);
	known.set(members, calls);
	return calls;
}
