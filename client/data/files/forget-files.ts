import { isMessage, type OutboxRow } from "../outbox-row.ts";
import type { MemberFiles } from "./member-files.ts";

/**
 * Takes what could not be sent off this device with its files. Whoever is killed in between leaves files that no message
 * speaks of, which are thrown away after a day; never a message without its files.
 */
export async function forgetFiles(
	files: Pick<MemberFiles, "unsay" | "drop">,
	rows: readonly OutboxRow[],
	discard: () => Promise<void>,
): Promise<void> {
	const carried = rows.filter(isMessage).flatMap(({ said }) => said.files ?? []);
	if (carried.length === 0) return discard();
	await files.unsay(carried);
	await discard();
	await files.drop(carried);
}
