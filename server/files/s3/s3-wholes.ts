import type { FilePlaces } from "../file-places.ts";
import type { Wholes } from "../files.ts";
import { createLocalWholes } from "../local-wholes.ts";
import type { S3 } from "./s3.ts";
import { incomingKey } from "./s3-store.ts";

/**
 * Uploads that came whole by way of the S3 server. What is read is the copy here, whose hash agreed: what lies there may
 * have been written over since. It stays there until it is read, should this disk lose its copy before the next start.
 */
export function createS3Wholes(s3: S3, places: FilePlaces): Wholes {
	const here = createLocalWholes(places);
	return {
		open: here.open,
		async discard(fileId) {
			await here.discard(fileId);
			await s3.remove(incomingKey(fileId));
		},
	};
}
