import { historyAnswerSchema } from "../../shared/api/history.ts";
import { threadDocumentName } from "../../shared/document-names.ts";
import type { Entry } from "../../shared/entry.ts";
import { saysSame } from "../../shared/entry-content.ts";
import type { AskPatiently } from "./ask-patiently.ts";
import type { HistoryWatch } from "./history-watch.ts";
import type { Segments } from "./segments.ts";
import type { Tabs } from "./tabs.ts";
import { until } from "./until.ts";
import type { UpdateRows } from "./update-rows.ts";

/** It does not have what it was just given: it was put back once more, or may be by the next connection, or this device is let in no longer. */
export class ServerLostMore extends Error {
	override name = "ServerLostMore";
}

type Parts = {
	ask: AskPatiently;
	segments: Segments;
	rows: UpdateRows;
	tabs: Tabs;
	history: HistoryWatch;
	signal: AbortSignal;
};

/**
 * Fetches the segments anew of which the server holds something elsewhere than this device does: mostly at the end of the
 * thread, so the newest come first, and nothing leaves this disk before it stands there at its new place; the first entry
 * of a segment could not be proven either without the segment before. Answers the number up to which nothing is different.
 * Throws StorageFailed, and ServerLostMore.
 */
export async function fetchAnew(parts: Parts, threadId: string, stale: readonly number[]): Promise<number> {
	const answer = await parts.ask({ method: "GET", path: `/api/threads/${threadId}/history` }, historyAnswerSchema);
	if (answer?.ok !== true) return 0;
	const open = answer.value.segment;
	let agreed = Number.POSITIVE_INFINITY;
	for (let segment = open; segment >= Math.min(...stale); segment -= 1) {
		if (stale.includes(segment)) agreed = Math.min(agreed, await exchange(parts, threadId, segment));
		else if (!(await parts.rows.isKept(threadDocumentName(threadId, segment)))) await bring(parts, threadId, segment);
	}
	for (const segment of stale.filter((one) => one > open))
		agreed = Math.min(agreed, await giveUp(parts, threadId, segment, open));
	return agreed;
}

/**
 * After it was put back the server may hold in an earlier segment what stands here in one it does not have any more. That
 * one goes from this disk when everything in it is there.
 */
async function giveUp(parts: Parts, threadId: string, segment: number, open: number): Promise<number> {
	const held = parts.segments.hold(threadId, segment);
	try {
		await until([held.segment], () => held.segment.get() !== null, parts.signal);
		const entries = held.segment.get()?.entries ?? [];
		const first = entries[0]?.seq ?? Number.POSITIVE_INFINITY;
		const there = new Set<string>();
		for (let earlier = open; earlier >= 0; earlier -= 1)
			for (const id of await idsIn(parts, threadId, earlier)) there.add(id);
		if (entries.some(({ id }) => !there.has(id))) throw new ServerLostMore();
		await parts.rows.drop(held.name);
		parts.tabs.tell({ kind: "replaced", document: held.name });
		return first - 1;
	} finally {
		held.release();
	}
}

async function idsIn(parts: Parts, threadId: string, segment: number): Promise<ReadonlySet<string>> {
	await bring(parts, threadId, segment);
	const held = parts.segments.hold(threadId, segment);
	try {
		await until([held.segment], () => held.segment.get() !== null, parts.signal);
		return held.segment.get()?.ids ?? new Set();
	} finally {
		held.release();
	}
}

/** What stands under the same id must be what it was. */
async function exchange(parts: Parts, threadId: string, segment: number): Promise<number> {
	const held = parts.segments.hold(threadId, segment);
	try {
		await until([held.segment], () => held.segment.get() !== null, parts.signal);
		const before = held.segment.get()?.entries ?? [];
		if (!(await held.fetchAnew(parts.signal))) throw new ServerLostMore();
		parts.tabs.tell({ kind: "replaced", document: held.name });
		const after = new Map((held.segment.get()?.entries ?? []).map((entry) => [entry.id, entry]));
		if (before.some((entry) => isOther(entry, after.get(entry.id)))) parts.history.foundChanged();
		const firstMoved = before.find((entry) => after.get(entry.id)?.seq !== entry.seq);
		return firstMoved === undefined ? Number.POSITIVE_INFINITY : firstMoved.seq - 1;
	} finally {
		held.release();
	}
}

/** A segment that was opened by what was given back. */
async function bring({ segments, signal }: Parts, threadId: string, segment: number): Promise<void> {
	const held = segments.hold(threadId, segment);
	try {
		held.link(2);
		await until([held.state], () => ["live", "denied"].includes(held.state.get().kind), signal);
		await held.persisted();
	} finally {
		held.release();
	}
}

function isOther(before: Entry, after: Entry | undefined): boolean {
	if (after === undefined || before.kind === "deleted" || after.kind === "deleted") return false;
	// The time is not among it: what waited in an outbox as well was accepted a second time, later.
	return !saysSame(before, after);
}
