import type { Entry } from "../../shared/entry.ts";

/** What a thread's entries make of it. `kind` is null without a start: the family's thread, or one whose start is not among them. */
export type FoldedThread = { kind: "dm" | "group" | null; title: string | null; members: ReadonlySet<string> };

/**
 * Title and members as the entries say them, in their order (decision 0018). Whoever was removed from the family is still
 * among the members here: that is no entry of the thread.
 */
export function foldThread(entries: readonly Entry[]): FoldedThread {
	let kind: FoldedThread["kind"] = null;
	let title: string | null = null;
	let members = new Set<string>();
	for (const entry of entries) {
		switch (entry.kind) {
			case "message":
				break;
			case "start":
				kind = entry.threadKind;
				title = entry.title;
				members = new Set(entry.members);
				break;
			case "rename":
				title = entry.title;
				break;
			case "members":
				for (const id of entry.add) members.add(id);
				for (const id of entry.remove) members.delete(id);
		}
	}
	return { kind, title, members };
}
