import type { Awareness } from "y-protocols/awareness";
import * as z from "zod/mini";
import { idSchema } from "../../shared/ids.ts";
import type { MemberPresence } from "../../shared/protocol.ts";

const memberPresenceSchema = z.object({ member: idSchema, typing: z.boolean() });

/** Who else is here, as the server has signed it; states it has not signed are left out. */
export function readPresence(awareness: Awareness): readonly MemberPresence[] {
	const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID);
	return others.flatMap(([, state]) => {
		const parsed = memberPresenceSchema.safeParse(state);
		return parsed.success ? [parsed.data] : [];
	});
}
