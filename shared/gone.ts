import type { DeletedEntry, DeleteEntry, Entry, Gone } from "./entry.ts";

/** What is left of an entry that went with this deletion. */
export function deletedEntry({ of }: DeleteEntry, { writer: _, clock: __, ...gone }: Gone): DeletedEntry {
	return { ...gone, kind: "deleted", about: gone.was === "edit" ? of : null };
}

/**
 * The entries of one thread document, in its order, with what is left of those that were deleted put where they stood by
 * their number: so numbers and hashes go on without a gap.
 */
export function withGone<E extends Entry>(
	entries: readonly E[],
	leftOf: (entry: E & DeleteEntry, gone: Gone) => E,
): E[] {
	const ids = new Set(entries.map(({ id }) => id));
	const left = entries.filter(isDelete).flatMap((entry) => entry.gone.map((gone) => leftOf(entry, gone)));
	const missing = left.filter(({ id }) => !ids.has(id) && ids.add(id)).sort((one, other) => one.seq - other.seq);
	if (missing.length === 0) return [...entries];
	const all: E[] = [];
	let next = 0;
	for (const entry of entries) {
		for (let one = missing[next]; one !== undefined && one.seq < entry.seq; one = missing[next]) {
			all.push(one);
			next += 1;
		}
		all.push(entry);
	}
	return [...all, ...missing.slice(next)];
}

function isDelete<E extends Entry>(entry: E): entry is E & DeleteEntry {
	return entry.kind === "delete";
}
