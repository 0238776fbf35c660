import type { Selectable } from "kysely";
import type { Tables } from "../database/tables.ts";

/** What the time of a member's last change follows from. */
export type Dated = Pick<Selectable<Tables["members"]>, "created_at" | "removed_at" | "changed_at">;

/** When what is said of a member last changed. */
export function sinceOf({ created_at, removed_at, changed_at }: Dated): string {
	return changed_at ?? removed_at ?? created_at;
}

/**
 * The time of a member's next change: now, and always later than the one before, should the clock have been put back.
 * Of two facts about a person the later one holds (decision 0012). `now` is in ms.
 */
export function nextSince(member: Dated, now: number): string {
	return new Date(Math.max(now, Date.parse(sinceOf(member)) + 1)).toISOString();
}
