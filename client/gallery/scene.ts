import type { ComponentType } from "react";
import type { FamilyData } from "../data/family-data.ts";
import { type Sample, sampleData, usual } from "./sample-data.ts";

export type Scene = {
	name: string;
	path: string;
	hash: string;
	data: () => FamilyData;
	/** What is written into the boxes of these labels, before anything is pressed. */
	fill?: Readonly<Record<string, string>>;
	/** The buttons that are pressed to come there, one after the other. */
	press?: string | readonly string[];
	/** Names of files that are pasted to come there. */
	paste?: readonly string[];
	/** Shown by itself, instead of a page. */
	part?: ComponentType;
};

/** One state of one page: where it is, and what is otherwise than usual. */
export function scene(name: string, path: string, hash: string, changes: Partial<Sample>): Scene {
	return { name, path, hash, data: () => sampleData({ ...usual, ...changes }) };
}

/** A server that says no to everything. */
export function refused(code: string, retryAfterMs: number | null): Partial<Sample> {
	return { refusal: { ok: false, code, retryAfterMs } };
}

export const signedOut: Partial<Sample> = { session: { kind: "signed-out", reason: "never" } };
