import type { Logger } from "pino";
import type { FilePlaces } from "./file-places.ts";
import type { FileStore } from "./file-store.ts";
import { explainFileTrouble } from "./file-trouble.ts";
import type { Wholes } from "./files.ts";
import { createLocalStore } from "./local-store.ts";
import { createLocalWholes } from "./local-wholes.ts";
import { createFetchIncoming } from "./s3/fetch-incoming.ts";
import { openS3, type S3Settings, s3Times } from "./s3/s3.ts";
import { createS3Store } from "./s3/s3-store.ts";
import { createS3Wholes } from "./s3/s3-wholes.ts";
import { type WatchIncomingParts, watchIncoming } from "./s3/watch-incoming.ts";
import type { Tickets } from "./tickets.ts";
import type { Arrivals } from "./uploads/arrivals.ts";
import { createOwnWayIn, createS3WayIn, type WayIn } from "./way-in.ts";

export type OpenWaysParts = Pick<WatchIncomingParts, "database" | "clock"> & {
	places: FilePlaces;
	s3: S3Settings | null;
	tickets: Tickets;
	log: Logger;
};

/** Where files are kept and by which way they come, on this machine or at an S3 server. */
export type Ways = { store: FileStore; wholes: Wholes; openWayIn: (arrivals: Arrivals) => WayIn };

export function openWays({ database, clock, places, s3: settings, tickets, log }: OpenWaysParts): Ways {
	if (settings === null) {
		const openWayIn = () => createOwnWayIn({ tickets, clock });
		return { store: createLocalStore(places), wholes: createLocalWholes(places), openWayIn };
	}
	const s3 = openS3(settings, s3Times);
	const fetchIncoming = createFetchIncoming(s3, places);
	const onTrouble = (error: unknown, fileId: string) =>
		log.warn({ err: error, fileId }, explainFileTrouble(error) ?? "A file could not be fetched from the S3 server.");
	return {
		store: createS3Store(s3, places),
		wholes: createS3Wholes(s3, places),
		openWayIn: (arrivals) => createS3WayIn(s3, watchIncoming({ database, clock, fetchIncoming, arrivals, onTrouble })),
	};
}
