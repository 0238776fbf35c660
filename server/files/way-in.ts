import type { Clock } from "../../shared/ids.ts";
import { limits } from "../../shared/limits.ts";
import type { FileRow } from "./file-row.ts";
import type { S3 } from "./s3/s3.ts";
import { incomingKey } from "./s3/s3-store.ts";
import type { WatchIncoming } from "./s3/watch-incoming.ts";
import type { Tickets } from "./tickets.ts";

/** Where a device brings a file's bytes, for five minutes: `url` is a path of ours, or another server's whole address. */
export type UploadAddress = { url: string; headers: Record<string, string>; resumable: boolean };

/** How bytes of files come in. */
export type WayIn = {
	addressFor: (file: FileRow, deviceId: string) => Promise<UploadAddress>;
	/** Whether it has come meanwhile, where nobody tells us of it. Never rejects. */
	look: (fileId: string) => Promise<void>;
	lookForAll: (signal: AbortSignal) => Promise<void>;
	close: () => Promise<void>;
};

/** By this server's own /uploads, which is told of each byte. */
export function createOwnWayIn({ tickets, clock }: { tickets: Tickets; clock: Clock }): WayIn {
	const nothing = async () => undefined;
	return {
		addressFor: async (file, deviceId) => ({
			url: tickets.make(file, deviceId, clock() + limits.uploadAddressMs),
			headers: { "Content-Type": file.announced_type },
			resumable: true,
		}),
		...{ look: nothing, lookForAll: nothing, close: nothing },
	};
}

/** Straight to the S3 server: the signature holds the length and the type. */
export function createS3WayIn(s3: S3, watch: WatchIncoming): WayIn {
	return {
		...watch,
		async addressFor({ id, announced_type: type, announced_size: size }) {
			watch.expect(id);
			const seconds = limits.uploadAddressMs / 1_000;
			const url = await s3.addressFor(incomingKey(id), { type, size, seconds });
			return { url, headers: { "Content-Type": type }, resumable: false };
		},
	};
}
