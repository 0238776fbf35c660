import type { WriteTransaction } from "../database/write-queue.ts";
import type { PeopleParts } from "./people-parts.ts";

export type PeopleChange<T> = {
	value: T;
	endedDevices: readonly string[];
	/** Members who show less of themselves from now on. */
	hiddenMembers?: readonly string[];
	/** What else is shown after the commit, once the doors are closed. */
	show?: () => void;
};

/**
 * One write that changes who may do what. The member documents follow in the same transaction; after the commit
 * the doors of ended devices close before anything new is shown (invariants 2, 5).
 */
export function changePeople<T>(
	{ writes, directory, doors }: Pick<PeopleParts, "writes" | "directory" | "doors">,
	change: (tx: WriteTransaction) => Promise<PeopleChange<T>>,
): Promise<T> {
	return writes.write(async (tx) => {
		const { value, endedDevices, hiddenMembers = [], show } = await change(tx);
		await endLinksOf(tx, endedDevices);
		const showDirectory = await directory.refresh(tx);
		return {
			value,
			show: () => {
				doors.endDevices(endedDevices);
				doors.hidePresence(hiddenMembers);
				show?.();
				showDirectory();
			},
		};
	});
}

/** Nobody sees the sign-in links a stolen device has made, so they must not outlive it. */
async function endLinksOf(tx: WriteTransaction, devices: readonly string[]): Promise<void> {
	if (devices.length > 0) await tx.deleteFrom("sign_in_links").where("by_device", "in", devices).execute();
}
