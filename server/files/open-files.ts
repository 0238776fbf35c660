import { type AnnounceParts, createAnnounce } from "./announce.ts";
import { createCancel } from "./cancel.ts";
import { createFilePlaces } from "./file-places.ts";
import { explainFileTrouble } from "./file-trouble.ts";
import type { Files, SettleFile } from "./files.ts";
import { type OpenReadingParts, openReading } from "./open-reading.ts";
import { type OpenWaysParts, openWays } from "./open-ways.ts";
import { readUsed } from "./quotas.ts";
import { createTellStatus } from "./tell-status.ts";
import { createTickets } from "./tickets.ts";
import { type CheckKeptParts, checkKept } from "./tidying/check-kept.ts";
import { sweep } from "./tidying/sweep.ts";
import { takeUpUploads } from "./tidying/take-up.ts";
import { createTidying } from "./tidying/tidying.ts";
import { createAdmit } from "./uploads/admit.ts";
import { type ArrivalParts, createArrivals } from "./uploads/arrivals.ts";
import { createSlots } from "./uploads/slots.ts";
import { createUploads, type UploadParts } from "./uploads/uploads.ts";

export type FilesParts = Pick<UploadParts, "database" | "crashPoint"> &
	Pick<ArrivalParts, "writes" | "clock"> &
	Pick<AnnounceParts, "quotas"> &
	Pick<OpenReadingParts, "clamd" | "log"> &
	Pick<OpenWaysParts, "s3"> &
	Pick<CheckKeptParts, "directory" | "heard"> & {
		/** Absolute path of the data folder. */
		dataDir: string;
		/** What the history is sealed with; upload addresses are made from it. */
		historyKey: Uint8Array;
		settle: SettleFile;
	};

/** What a device uploads at once; a browser opens six connections to a server and needs some for itself. */
const uploadsOfADevice = 4;

/** Everything that is done with the bytes of files, connected. */
export function openFiles({ dataDir, historyKey, settle, ...parts }: FilesParts): Files {
	const { database, writes, clock, crashPoint, quotas, clamd, s3, log, directory, heard } = parts;
	const places = createFilePlaces(dataDir);
	const tickets = createTickets(historyKey);
	const { store, wholes, openWayIn } = openWays({ database, clock, places, s3, tickets, log });
	const slots = createSlots(uploadsOfADevice);
	const reading = openReading({ database, writes, settle, store, wholes, crashPoint, places, clamd, log });
	const arrivals = createArrivals({ places, writes, clock, crashPoint, onArrived: reading.look });
	const wayIn = openWayIn(arrivals);
	const tellStatus = createTellStatus(database);
	const tidying = createTidying({
		takeUp: [
			(signal) => takeUpUploads({ database, places, arrivals }, signal),
			async (signal) => {
				const isKeptHere = s3 === null;
				const corrected = await checkKept({ database, writes, directory, heard, places, isKeptHere }, signal);
				if (corrected > 0) log.warn({ files: corrected }, "Files were not on the disk as they should be.");
			},
		],
		async sweep(signal) {
			// Its device may be gone by now, and nobody else asks.
			await wayIn.lookForAll(signal);
			await sweep({ database, writes, places, store, clock }, signal);
		},
		look: reading.look,
		onTrouble: (error) => log.error({ err: error }, explainFileTrouble(error) ?? "Files could not be put in order."),
	});

	return {
		...{ store, settle, reading },
		announce: createAnnounce({ writes, clock, quotas }),
		addressFor: wayIn.addressFor,
		admit: createAdmit({ database, tickets, clock }),
		uploads: createUploads({ database, places, arrivals, slots, crashPoint }),
		cancel: createCancel({ database, writes, settle, slots, store }),
		async tellStatus(fileId, who) {
			const status = await tellStatus(fileId, who);
			if (status?.status === "pending") void wayIn.look(fileId);
			return status;
		},
		usage: async (memberId) => ({ used: await readUsed(database, memberId, quotas), limit: quotas }),
		start: tidying.start,
		async close() {
			await wayIn.close();
			await tidying.close();
			await slots.endAll();
			await reading.close();
		},
	};
}
