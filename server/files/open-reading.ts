import type { Logger } from "pino";
import type { WriteQueue } from "../database/write-queue.ts";
import type { Env } from "../env.ts";
import { createReading, type ReadingParts, restAfter } from "./create-reading.ts";
import type { FilePlaces } from "./file-places.ts";
import type { Reading } from "./files.ts";
import { createImageReader, readerLimits } from "./pictures/image-reader.ts";
import { clamdTimes, createClamdScan } from "./scan/clamd.ts";
import { passWhenAway, type Scan, scanNothing } from "./scan/scan.ts";

export type OpenReadingParts = Pick<ReadingParts, "database" | "settle" | "store" | "wholes" | "crashPoint"> & {
	writes: WriteQueue;
	places: FilePlaces;
	clamd: Env["clamd"];
	log: Logger;
};

/** The reading of files as a house has it: its own process for pictures, and the virus scanner that is set up. */
export function openReading({ writes, places, clamd, log, ...parts }: OpenReadingParts): Reading {
	return createReading({
		...parts,
		scan: openScan(clamd, log),
		reader: createImageReader(readerLimits),
		scratch: (fileId) => places.scratch(fileId, "made"),
		expectAgain: (fileId) => expectAgain(writes, fileId),
		restMs: restAfter,
		onTrouble: (error, fileId) => log.warn({ err: error, fileId }, "A file that has come waits to be read."),
	});
}

/** As a start does with what it finds gone (tidying/check-kept.ts). */
export function expectAgain(writes: WriteQueue, fileId: string): Promise<void> {
	return writes.writeKeepingRights(async (tx) => {
		await tx
			.updateTable("files")
			.set({ uploaded_at: null })
			.where("id", "=", fileId)
			.where("status", "=", "pending")
			.execute();
		return { value: undefined, show: () => undefined };
	});
}

function openScan(clamd: Env["clamd"], log: Logger): Scan {
	if (clamd === null) return scanNothing;
	const scan = createClamdScan(clamd.address, clamdTimes);
	if (clamd.away === "wait") return scan;
	return passWhenAway(scan, (error) =>
		log.warn({ err: error }, "The virus scanner is away; a file passed without it, as CLAMD_AWAY says."),
	);
}
