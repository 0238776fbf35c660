import type { Logger } from "pino";
import type { Env } from "../env.ts";
import { createReading, type ReadingParts, restAfter } from "./create-reading.ts";
import type { FilePlaces } from "./file-places.ts";
import type { Reading } from "./files.ts";
import { createImageReader, readerLimits } from "./pictures/image-reader.ts";
import { clamdTimes, createClamdScan } from "./scan/clamd.ts";
import { passWhenAway, type Scan, scanNothing } from "./scan/scan.ts";

export type OpenReadingParts = Pick<ReadingParts, "database" | "settle" | "store" | "wholes" | "crashPoint"> & {
	places: FilePlaces;
	clamd: Env["clamd"];
	log: Logger;
};

/** The reading of files as a house has it: its own process for pictures, and the virus scanner that is set up. */
export function openReading({ places, clamd, log, ...parts }: OpenReadingParts): Reading {
	return createReading({
		...parts,
		scan: openScan(clamd, log),
		reader: createImageReader(readerLimits),
		scratch: (fileId) => places.scratch(fileId, "made"),
		restMs: restAfter,
		onTrouble: (error, fileId) => log.warn({ err: error, fileId }, "A file that has come waits to be read."),
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
