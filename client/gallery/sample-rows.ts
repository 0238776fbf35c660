import type { ShownThread, ThreadRow } from "../data/family-data.ts";
import { alva, bo, boThread, cleo, familyThread, groupThread } from "./cast.ts";

const now = Date.now();
const iso = (ms: number) => new Date(ms).toISOString();

export const usualRows: ThreadRow[] = [
	row(familyThread, { by: alva.id, body: "❤️", at: iso(now - 480_000), mine: true, waiting: false, files: [] }, 0, ""),
	row(
		boThread,
		{
			by: bo.id,
			body: "Did you find the key? It should be in the blue jacket.",
			at: iso(now - 3 * 3_600_000),
			mine: false,
			waiting: false,
			files: [],
		},
		3,
		"",
	),
	row(
		groupThread,
		{
			by: cleo.id,
			body: "I asked about the boat",
			at: iso(now - 26 * 3_600_000),
			mine: false,
			waiting: false,
			files: [],
		},
		0,
		"Shall we take the",
	),
];

/** A thread the owner may do everything to. */
export function shownSample(record: ThreadRow["record"]): ShownThread {
	const isGroup = record.kind === "group";
	return {
		record,
		title: record.title,
		notify: "all",
		isPending: false,
		startRefused: null,
		isGone: false,
		isReadOnly: false,
		may: { write: true, rename: record.kind !== "dm", add: isGroup, remove: isGroup, leave: isGroup },
	};
}

export function row(
	record: ThreadRow["record"],
	lastMessage: ThreadRow["lastMessage"],
	unread: number,
	draft: string,
): ThreadRow {
	const waiting = { isLoading: false, isSilent: false, hasWaiting: false, hasRefused: false };
	return {
		...shownSample(record),
		...waiting,
		lastMessage,
		unread,
		mentions: 0,
		calling: unread,
		draft,
		draftFiles: [],
	};
}
