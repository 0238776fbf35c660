import { rm, stat } from "node:fs/promises";
import type { FilePlaces } from "../file-places.ts";
import type { FileStore } from "../file-store.ts";
import type { S3 } from "./s3.ts";

/** Where a device brings a file to: it is kept there until the file is read. */
export function incomingKey(fileId: string): string {
	return `${fileId}/incoming`;
}

const parts = ["original", "phone", "desktop"] as const;

/** Files at an S3-compatible server; what is being read lies on this machine meanwhile. */
export function createS3Store(s3: S3, places: FilePlaces): FileStore {
	return {
		async keep(fileId, part, localPath) {
			const { size } = await stat(localPath);
			await s3.put(`${fileId}/${part}`, localPath, size);
			await rm(localPath, { force: true });
		},
		read: (fileId, part, range) => s3.get(`${fileId}/${part}`, range),
		async remove(fileId) {
			await rm(places.incoming(fileId), { force: true });
			await rm(places.whole(fileId), { force: true });
			await s3.remove(incomingKey(fileId));
			for (const part of parts) await s3.remove(`${fileId}/${part}`);
		},
		async *keptBefore(before) {
			// Keys come in their order, so what there is of one file comes together.
			let file = { id: "", at: 0 };
			for await (const { key, at } of s3.list()) {
				const id = key.split("/", 1)[0] ?? "";
				if (id !== file.id && file.id !== "" && file.at < before) yield file.id;
				file = { id, at: id === file.id ? Math.max(at, file.at) : at };
			}
			if (file.id !== "" && file.at < before) yield file.id;
		},
	};
}
