import type { Readable } from "../readable.ts";

/** What the person has decided about one conversation of an export. */
export type ImportWish = {
	/** Which conversation of the export, from 0. */
	number: number;
	threadId: string;
	/** The group to begin; null where it is among mine. */
	start: { title: string; memberIds: readonly string[] } | null;
	/** Who the people of the other conversation are here, by their keys; null for somebody who is not here. */
	matched: readonly (readonly [string, string | null])[];
};

/** Something that could not be brought: a message, or a file of one (`name`), and the code of why. */
export type LeftBehind = { from: string; at: string; name: string | null; why: string };

/**
 * `there` were brought before; `omitted` are files the export does not hold. What could not be brought is counted in `left`,
 * and the first of it listed.
 */
export type ImportOutcome = {
	brought: number;
	there: number;
	omitted: number;
	left: number;
	first: readonly LeftBehind[];
};

/** `failed` with a code of the server, of a failing disk (`storage`), or `unreadable` where the export cannot be read any more. */
export type ImportState =
	| { kind: "resting" }
	| { kind: "running"; threadId: string; done: number; total: number; isWaiting: boolean; isKept: boolean }
	| { kind: "done" | "stopped"; threadId: string; outcome: ImportOutcome }
	| { kind: "failed"; threadId: string; code: string; outcome: ImportOutcome };

/**
 * Brings conversations from elsewhere here, one at a time. It goes on while other pages of the app are looked at, waits
 * where there is no network, and goes on after a reload: the export is kept on this device until it is done or stopped.
 */
export type Imports = {
	state: Readable<ImportState>;
	begin: (chosen: File, wish: ImportWish) => void;
	/** Ends it; what was brought stays. */
	stop: () => void;
	/** What came of it has been read. */
	heed: () => void;
};
