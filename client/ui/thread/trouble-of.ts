import type { StorageTrouble } from "../../data/family-data.ts";

type Trouble = Exclude<StorageTrouble, null>;
const troubles: readonly unknown[] = ["full", "unavailable", "closed"] satisfies Trouble[];

/** Which trouble a StorageFailed tells of; anything else that was thrown counts as a storage that cannot be used. */
export function troubleOf(error: unknown): Trouble {
	const trouble = typeof error === "object" && error !== null && "trouble" in error ? error.trouble : null;
	return isTrouble(trouble) ? trouble : "unavailable";
}

function isTrouble(value: unknown): value is Trouble {
	return troubles.includes(value);
}
