import type { Awareness } from "y-protocols/awareness";
import * as z from "zod/mini";
import { idSchema } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import type { MemberPresence } from "../../shared/protocol.ts";

const memberPresenceSchema = z.object({ member: idSchema, typing: z.boolean() });

/** Who else is here, as the server has signed it; states it has not signed are left out. `isOver`: their typing was not renewed. */
function readPresence(awareness: Awareness, isOver: (client: number) => boolean): readonly MemberPresence[] {
	const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID);
	return others.flatMap(([client, state]) => {
		const parsed = memberPresenceSchema.safeParse(state);
		if (!parsed.success) return [];
		return [{ ...parsed.data, typing: parsed.data.typing && !isOver(client) }];
	});
}

type Changes = { added: number[]; updated: number[]; removed: number[] };

/**
 * Tells who else is here whenever that changes. Whoever types says so again and again: of whom nothing was heard for six
 * seconds does not type any more, for their phone may have lost its network in the middle of a word.
 */
export function followPresence(awareness: Awareness, tell: (present: readonly MemberPresence[]) => void): void {
	const running = new Map<number, ReturnType<typeof setTimeout>>();
	const over = new Set<number>();
	const read = () => tell(readPresence(awareness, (client) => over.has(client)));

	function heard({ added, updated, removed }: Changes): void {
		let isBack = false;
		for (const client of [...added, ...updated, ...removed]) {
			clearTimeout(running.get(client));
			running.delete(client);
			isBack = over.delete(client) || isBack;
			if (client === awareness.clientID || awareness.getStates().get(client)?.typing !== true) continue;
			running.set(client, setTimeout(end, limits.typing.goneAfterMs, client));
		}
		if (isBack) read();
	}
	function end(client: number): void {
		running.delete(client);
		over.add(client);
		read();
	}

	awareness.on("update", heard);
	awareness.on("change", read);
}
