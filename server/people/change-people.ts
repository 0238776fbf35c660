import type { WriteTransaction } from "../database/write-queue.ts";
import type { PeopleParts } from "./people-parts.ts";

export type PeopleChange<T> = { value: T; endedDevices: readonly string[] };

/**
 * One write that changes who may do what. The member documents follow in the same transaction; after the commit
 * the doors of ended devices close before anything new is shown (invariants 2, 5).
 */
export function changePeople<T>(
	{ writes, directory, doors }: Pick<PeopleParts, "writes" | "directory" | "doors">,
	change: (tx: WriteTransaction) => Promise<PeopleChange<T>>,
): Promise<T> {
	return writes.write(async (tx) => {
		const { value, endedDevices } = await change(tx);
		const showDirectory = await directory.refresh(tx);
		return {
			value,
			show: () => {
				doors.endDevices(endedDevices);
				showDirectory();
			},
		};
	});
}
