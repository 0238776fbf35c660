import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { FilePlaces } from "../file-places.ts";
import { makeFolderForGood } from "../for-good.ts";
import type { S3 } from "./s3.ts";
import { incomingKey } from "./s3-store.ts";
import { S3Trouble } from "./s3-trouble.ts";

type Expected = { id: string; announced_size: number };

/** `isWhole`: all of it stands in `incoming` now. */
type Fetched = { version: string; isWhole: boolean };

/**
 * What a device has brought to the S3 server comes to this machine, where it is looked at like any other upload. Null when
 * nothing is there, or nothing but the version that is known to be wrong.
 */
export type FetchIncoming = (file: Expected, wrongVersion: string | null) => Promise<Fetched | null>;

export function createFetchIncoming(s3: S3, places: FilePlaces): FetchIncoming {
	return async ({ id, announced_size: size }, wrongVersion) => {
		const found = await s3.get(incomingKey(id), null);
		if (found === null) return null;
		const { stream, version } = found;
		if (found.size !== size || version === wrongVersion) {
			await stream.cancel();
			return version === wrongVersion ? null : { version, isWhole: false };
		}
		await makeFolderForGood(places.incomingFolder);
		const path = places.scratch(id, "fetched");
		try {
			await pipeline(atMost(size, stream), createWriteStream(path, { mode: 0o600 }));
			await rename(path, places.incoming(id));
		} catch (error) {
			await rm(path, { force: true });
			throw error;
		}
		return { version, isWhole: true };
	};
}

/** A server that says one length and sends another must not fill our disk. */
async function* atMost(bytes: number, stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
	let left = bytes;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		left -= next.value.length;
		if (left < 0) throw new S3Trouble("It sent too much", null);
		yield next.value;
	}
	// Cut short on the way: it is still there, and is fetched once more.
	if (left > 0) throw new S3Trouble("It sent too little", null);
}
