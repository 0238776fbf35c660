import type { MemberReplica } from "../member-replica.ts";
import type { Outbox } from "../outbox.ts";
import type { ShownThreads } from "../shown-threads.ts";
import type { UpdateRows } from "../update-rows.ts";
import type { World } from "../world.ts";
import type { OpenSearch } from "./search.ts";
import type { SearchRoom } from "./search-room.ts";

export type SearchParts = {
	world: World;
	me: string;
	member: MemberReplica;
	threads: ShownThreads;
	outbox: Outbox;
	rows: UpdateRows;
};

/** Search of whoever is signed in. All of it is fetched when the page has nothing better to do, or is asked for. */
export function createMemberSearch(parts: SearchParts): { open: () => Promise<OpenSearch>; stop: () => void } {
	let room: Promise<SearchRoom> | null = null;
	let isStopped = false;

	function enter(): Promise<SearchRoom> {
		room ??= import("./search-room.ts").then(({ createSearchRoom }) => createSearchRoom(parts));
		// Out of reach: it is fetched again when it is wanted again.
		room.catch(() => {
			room = null;
		});
		return room;
	}
	async function enterWhenIdle(): Promise<void> {
		await parts.world.idle();
		if (!isStopped) await enter();
	}
	enterWhenIdle().catch(() => undefined);

	return {
		open: async () => (await enter()).open(),
		stop() {
			isStopped = true;
			room?.then(
				(entered) => entered.stop(),
				() => undefined,
			);
		},
	};
}
