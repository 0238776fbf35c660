import { type AttachedFile, idsOfFiles } from "../../../shared/attached-file.ts";
import type { FileState } from "../../../shared/file-state.ts";
import type { MemberView } from "../member-view.ts";
import { isMessage, type OutboxRow } from "../outbox-row.ts";
import type { FileFact } from "./file-fact.ts";

/** What this device knows of the files of messages, by file id. */
export type FileSigns = {
	facts: ReadonlyMap<string, FileFact>;
	/** What the server says of those that are not ready. */
	states: ReadonlyMap<string, FileState>;
	outbox: readonly OutboxRow[];
};

type FileStates = ReadonlyMap<string, FileState>;

const none: FileStates = new Map();
/** Each photo on the screen asks, for one and the same view. */
const known = new WeakMap<MemberView, FileStates>();

/** All states of all threads in one. */
export function statesOf(view: MemberView | null): FileStates {
	if (view === null) return none;
	const states = known.get(view) ?? new Map([...view.threads.values()].flatMap(({ files }) => Object.entries(files)));
	known.set(view, states);
	return states;
}

/** How many files of messages that were taken the server still lacks. */
export function filesToBring({ facts, states, outbox }: FileSigns): number {
	const inOutbox = new Set(idsInMessages(outbox));
	const isLacking = ({ id, own }: FileFact) =>
		own !== null && !own.isPoster && !own.isBrought && !own.isCancelled && !inOutbox.has(id);
	return [...states].filter(([id, { status }]) => {
		const fact = facts.get(id);
		return status === "pending" && fact !== undefined && isLacking(fact);
	}).length;
}

/** What waits in messages, posters before their videos, in the order it was said; `rows` may be of refused messages too. */
export function idsInMessages(rows: readonly OutboxRow[]): string[] {
	const files: AttachedFile[] = rows.filter(isMessage).flatMap(({ said }) => said.files ?? []);
	return files.flatMap((file) => idsOfFiles([file]).toReversed());
}
