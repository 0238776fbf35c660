import { setTimeout as wait } from "node:timers/promises";
import { threadDocumentName } from "../../../shared/document-names.ts";
import { openRoom } from "../load/room.ts";
import { runSteady } from "../load/steady.ts";
import { type RunningHearth, startHearth } from "../systems/hearth.ts";
import { type Joined, joinMany, nothingHeld } from "../systems/many-documents.ts";
import { segmentTimes } from "../systems/segment-times.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const devices = 10;
/** The members behind the first: whoever reads much at once waits for their own turn only. */
const readers = { from: 4, count: 6 };
/** Both leave room in their last segment, so that no new one is opened meanwhile. */
const lengths = { short: 1_100, long: 100_100 };
const steady = { everyMs: 20, ms: 4_000 };
/** Every fifth of a second one. */
const segments = 20;

/** Row 9: what opening and copying whole segments costs the others, and whether it depends on the thread's length. */
export const segmentRow: Row = {
	name: "segments",
	title: "Segments of 1,000 loaded and stored, five a second, while one device says 50 messages a second",
	async measure({ rounds }) {
		const during: Figures[] = [];
		for (let round = 0; round < rounds; round += 1) during.push(await commitsMeanwhile());
		const [short, long] = [await segmentTimes(lengths.short), await segmentTimes(lengths.long)];
		const meanwhile = ["idle", "loading", "storing"].map((phase) => {
			const cells = [medianOf(during, `${phase}P50`), medianOf(during, `${phase}P99`)];
			const ratios = during.map((figures) => ({ ratio: (figures[`${phase}P99`] ?? 0) / (figures.idleP99 ?? 0) }));
			return [`Sent, ${phase}`, ...cells.map(shown), times(medianOf(ratios, "ratio"))];
		});
		const lines = { fromRows: "loaded from its rows, ms", stored: "stored, ms", fromCopy: "loaded from its copy, ms" };
		const alone = Object.entries(lines).map(([key, words]) => {
			const [few, many] = [medianOf(short, key), medianOf(long, key)];
			return [words, shown(few), shown(many), times(many / few)];
		});
		return [
			table(["", "p50 ms", "p99 ms", "p99 to idle"], meanwhile),
			table(["one segment", "in 1,000", "in 100,000", "100,000 to 1,000"], alone),
		].join("\n\n");
	},
};

/** One device says messages while others open segments, and while these are left, which stores their copies. */
async function commitsMeanwhile(): Promise<Figures> {
	const hearth = await startHearth({ devices, messages: lengths.long, groups: 0 });
	const room = await openRoom(hearth, devices);
	await runSteady(hearth, room, { ...steady, ms: 1_000 });
	const open: Joined[] = [];
	const idle = await runSteady(hearth, room, steady);
	const [loading] = await Promise.all([runSteady(hearth, room, steady), openSegments(hearth, open)]);
	const [storing] = await Promise.all([runSteady(hearth, room, steady), leave(open)]);
	room.close();
	await hearth.stop();
	const figures: Figures = {};
	for (const [phase, { ackP50, ackP99 }] of Object.entries({ idle, loading, storing })) {
		figures[`${phase}P50`] = ackP50;
		figures[`${phase}P99`] = ackP99;
	}
	return figures;
}

async function openSegments({ family, server }: RunningHearth, open: Joined[]): Promise<void> {
	const begun = performance.now();
	for (let segment = 0; segment < segments; segment += 1) {
		const who = family.people[readers.from + (segment % readers.count)];
		if (who === undefined) throw new Error("there is nobody to read");
		open.push(await joinMany(server.port, who, nothingHeld([threadDocumentName(family.threadId, segment)])));
		await wait(Math.max(0, begun + ((segment + 1) * steady.ms) / segments - performance.now()));
	}
}

async function leave(open: readonly Joined[]): Promise<void> {
	for (const joined of open) {
		joined.close();
		await wait(steady.ms / segments);
	}
}
