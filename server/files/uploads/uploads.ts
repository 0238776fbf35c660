import { open, rm, stat, statfs } from "node:fs/promises";
import type { CrashPoint } from "../../crash-point.ts";
import type { Database } from "../../database/open-database.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { FilePlaces } from "../file-places.ts";
import type { FileRow } from "../file-row.ts";
import { makeFolderForGood } from "../for-good.ts";
import { fileToBring } from "../may-bring.ts";
import { isMissing } from "../names-in.ts";
import type { Admitted } from "./admit.ts";
import type { Arrivals } from "./arrivals.ts";
import { piecesOf } from "./pieces-of.ts";
import type { Slots } from "./slots.ts";
import { watchUpload } from "./watch-upload.ts";

export type UploadParts = {
	database: Database;
	places: FilePlaces;
	arrivals: Arrivals;
	slots: Slots;
	crashPoint: CrashPoint;
};

/** `from`: where the bytes go on, null for all of them anew. `length`: as the request announces it, null when it does not. */
export type Brought = { from: number | null; length: number | null; body: ReadableStream<Uint8Array> | null };

/**
 * Bytes of files on their way in. How far one has come is the length of what is on the disk, and nothing else: so an
 * upload goes on after any cut, also one of this process. Throws bad_upload, wrong_offset, forbidden, rate_limited.
 */
export type Uploads = {
	offset: (admitted: Admitted) => Promise<number>;
	/** Resolves with the new offset; when that is the file's size, the bytes are durable. */
	bring: (admitted: Admitted, brought: Brought) => Promise<number>;
};

/** Left free for what is said: a full disk would stop the chat. */
const reserveBytes = 64 * 1024 * 1024;

export function createUploads({ database, places, arrivals, slots, crashPoint }: UploadParts): Uploads {
	/** Runs while no other request touches the file; it is looked up once more, for it may have waited. */
	async function alone<T>(
		{ file: { id }, deviceId }: Admitted,
		work: (file: FileRow, signal: AbortSignal) => Promise<T>,
	): Promise<T> {
		const slot = await slots.take(id, deviceId);
		try {
			const file = await fileToBring(database, id, deviceId);
			if (file === null) throw new HttpProblem("forbidden");
			if (file.status === "failed") throw new HttpProblem("bad_upload");
			return await work(file, slot.signal);
		} finally {
			slot.free();
		}
	}

	/** Whether there is nothing more to bring. What a crash left half done behind the last byte is done now. */
	async function isWhole(file: FileRow): Promise<boolean> {
		if (file.uploaded_at !== null || file.status === "ready") return true;
		if ((await lengthOf(places.whole(file.id))) === file.announced_size) await arrivals.note(file.id);
		else if ((await lengthOf(places.incoming(file.id))) === file.announced_size) await arrivals.take(file);
		else return false;
		return true;
	}

	async function write(file: FileRow, { from, body }: Brought, signal: AbortSignal, came: (bytes: number) => void) {
		const path = places.incoming(file.id);
		let offset = from ?? 0;
		if (from !== null && from !== (await lengthOf(path))) throw new HttpProblem("wrong_offset");
		await makeFolderForGood(places.incomingFolder);
		await refuseOnFullDisk(places.incomingFolder, file.announced_size);
		const handle = await open(path, from === null ? "w" : "a", 0o600);
		try {
			for await (const piece of piecesOf(body, signal)) {
				came(piece.length);
				offset += piece.length;
				if (offset > file.announced_size) break;
				await handle.appendFile(piece);
				crashPoint("uploading");
			}
		} finally {
			await handle.close();
		}
		const isWrong = offset > file.announced_size || (from === null && offset < file.announced_size);
		if (!isWrong) return offset;
		await rm(path, { force: true });
		throw new HttpProblem("bad_upload");
	}

	return {
		offset: (admitted) =>
			alone(admitted, async (file) => {
				// Bytes that came whole and were not the right ones are gone: it begins anew.
				if (await isWhole(file).catch(throwUnless("bad_upload"))) return file.announced_size;
				return lengthOf(places.incoming(file.id));
			}),
		bring: (admitted, brought) =>
			alone(admitted, async (file, slotSignal) => {
				refuseWrongLength(file, brought);
				const ending = new AbortController();
				const signal = AbortSignal.any([slotSignal, ending.signal]);
				const mayGoOn = async () => (await fileToBring(database, file.id, admitted.deviceId)) !== null;
				const watch = watchUpload(mayGoOn, (problem) => ending.abort(problem));
				try {
					if (await isWhole(file).catch(throwUnless("bad_upload")))
						return await readAway(brought, signal, file.announced_size, watch.came);
					const offset = await write(file, brought, signal, watch.came);
					if (offset === file.announced_size) await arrivals.take(file);
					return offset;
				} finally {
					watch.stop();
				}
			}),
	};
}

function refuseWrongLength({ announced_size: size }: FileRow, { from, length }: Brought): void {
	if (length === null) return;
	if (from === null ? length !== size : from + length > size) throw new HttpProblem("bad_upload");
}

/** A retry of what has come already is answered as the first was, after it was let speak. */
async function readAway(
	{ body }: Brought,
	signal: AbortSignal,
	size: number,
	came: (bytes: number) => void,
): Promise<number> {
	let bytes = 0;
	for await (const piece of piecesOf(body, signal)) {
		came(piece.length);
		bytes += piece.length;
		if (bytes > size) throw new HttpProblem("bad_upload");
	}
	return size;
}

/** 0 for what is not there. */
async function lengthOf(path: string): Promise<number> {
	try {
		return (await stat(path)).size;
	} catch (error) {
		if (isMissing(error)) return 0;
		throw error;
	}
}

async function refuseOnFullDisk(folder: string, bytes: number): Promise<void> {
	const { bavail, bsize } = await statfs(folder);
	if (bavail * bsize < bytes + reserveBytes) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
}

function throwUnless(code: HttpProblem["code"]): (error: unknown) => false {
	return (error) => {
		if (error instanceof HttpProblem && error.code === code) return false;
		throw error;
	};
}
