import { stat } from "node:fs/promises";
import type { Database } from "../../database/open-database.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { FilePlaces } from "../file-places.ts";
import type { FileRow } from "../file-row.ts";
import { isMissing, namesIn } from "../names-in.ts";
import type { Arrivals } from "../uploads/arrivals.ts";
import { inSmallSteps } from "./in-small-steps.ts";

const id = /^[0-9a-f-]{36}$/;
const wholeId = /^([0-9a-f-]{36})\.whole$/;

/**
 * What a killed process left behind the last byte of an upload is done: its row says so, and it will be read. Half
 * uploads are left as they are; their devices ask how far they have come. Rejects at the end with the first trouble there was.
 */
export async function takeUpUploads(
	{ database, places, arrivals }: { database: Database; places: FilePlaces; arrivals: Arrivals },
	signal: AbortSignal,
): Promise<void> {
	const names = await namesIn(places.incomingFolder);
	const troubles: unknown[] = [];
	await inSmallSteps(names, signal, async (some) => {
		const ids = some.map((name) => wholeId.exec(name)?.[1] ?? name).filter((name) => id.test(name));
		const rows = await database
			.selectFrom("files")
			.selectAll()
			.where("id", "in", ids)
			.where("status", "=", "pending")
			.where("uploaded_at", "is", null)
			.execute();
		// One that a disk cannot read any more must not keep the others waiting.
		for (const row of rows) await takeUp(row).catch((error: unknown) => troubles.push(error));
	});
	const [trouble] = troubles.filter((one) => !isOfWrongBytes(one));
	if (trouble !== undefined) throw trouble;

	async function takeUp(row: FileRow): Promise<void> {
		if ((await lengthOf(places.whole(row.id))) !== null) await arrivals.note(row.id);
		else if ((await lengthOf(places.incoming(row.id))) === row.announced_size) await arrivals.take(row);
	}
}

/** They are gone by that, and their device brings the right ones. */
function isOfWrongBytes(error: unknown): boolean {
	return error instanceof HttpProblem && error.code === "bad_upload";
}

async function lengthOf(path: string): Promise<number | null> {
	try {
		return (await stat(path)).size;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}
