import { constants } from "node:fs";
import { copyFile, mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileReason } from "../../shared/file-state.ts";
import type { CrashPoint } from "../crash-point.ts";
import { clearLabels } from "./clear-labels.ts";
import type { FileStore } from "./file-store.ts";
import type { FileOutcome, Wholes } from "./files.ts";
import { isWhatWasAnnounced, keptType, readPictures } from "./kept-type.ts";
import type { ImageReader } from "./pictures/image-reader.ts";
import type { Scan } from "./scan/scan.ts";
import { headBytes, typeOfBytes, unknownType } from "./type-of-bytes.ts";

export type ReadFileParts = {
	store: Pick<FileStore, "keep">;
	wholes: Pick<Wholes, "open">;
	scan: Scan;
	reader: ImageReader;
	/** A folder for what is made of this file, on the disk of the store; it need not be there. */
	scratch: (fileId: string) => string;
	crashPoint: CrashPoint;
};

export type WaitingFile = { id: string; announcedType: string };

/** ISO boxes may say where they were filmed. */
const withLabels = ["video/mp4", "video/quicktime", "audio/mp4"];
const parts = ["original", "phone", "desktop"] as const;

/**
 * From a whole upload to what is kept of it. Done again from the beginning after a crash at any point: nothing is
 * counted, and the same part again replaces itself. Null when its bytes are gone. Rejects when the trouble is ours; then
 * nothing was decided.
 */
export function createReadFile({ store, wholes, scan, reader, scratch, crashPoint }: ReadFileParts) {
	return async (file: WaitingFile, signal: AbortSignal): Promise<FileOutcome | null> => {
		const path = await whereItIs(file.id);
		if (path === null) return null;
		if ((await scan(path, signal)) === "found") return failed("infected");
		crashPoint("scanned");
		const folder = scratch(file.id);
		try {
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder, { recursive: true, mode: 0o700 });
			return await make(file, path, folder);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	};

	/** Null when a disk lost what it had confirmed. */
	async function whereItIs(fileId: string): Promise<string | null> {
		try {
			const path = await wholes.open(fileId);
			await stat(path);
			return path;
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
			throw error;
		}
	}

	async function make({ id, announcedType }: WaitingFile, path: string, folder: string): Promise<FileOutcome> {
		const found = typeOfBytes(await headOf(path));
		if (!isWhatWasAnnounced(announcedType, found)) return failed("wrong_type");
		const picture = readPictures.includes(found) ? await drawn(path, folder) : null;
		const outcome = picture ?? (await asItIs(path, folder, announcedType, found));
		if (outcome === null) return failed("unreadable");
		let size = 0;
		for (const part of picture === null ? parts.slice(0, 1) : parts) {
			size += (await stat(join(folder, part))).size;
			await store.keep(id, part, join(folder, part));
		}
		crashPoint("read");
		return { status: "ready", size, hasThumbs: picture !== null, ...outcome };
	}

	async function drawn(path: string, folder: string) {
		const picture = await reader.read(path, folder);
		if (picture.is === "unreadable") return null;
		const { type, width, height, blur } = picture;
		return { type, width, height, blur };
	}
}

/**
 * A copy: the whole upload stays until all is decided. Null for what was announced as a picture and cannot be read: it
 * would be shown to nobody, with all that its camera wrote into it. (A drawing in SVG is kept, as bytes.) What was
 * announced as any bytes is that: somebody wanted to send them as they are.
 */
async function asItIs(path: string, folder: string, announced: string, found: string) {
	if (announced.startsWith("image/") && found !== "image/svg+xml") return null;
	const type = readPictures.includes(found) ? unknownType : keptType(announced, found);
	const copy = join(folder, "original");
	await copyFile(path, copy, constants.COPYFILE_FICLONE);
	if (withLabels.includes(type)) await clearLabels(copy);
	return { type, width: null, height: null, blur: null };
}

async function headOf(path: string): Promise<Uint8Array> {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}

function failed(reason: FileReason): FileOutcome {
	return { status: "failed", reason };
}
