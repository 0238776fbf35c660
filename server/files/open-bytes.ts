import { type FileHandle, open } from "node:fs/promises";
import type { ByteRange, StoredBytes } from "./file-store.ts";

const pieceBytes = 64 * 1024;

/** A local file, or a range of it, piece by piece as it is asked for: never all of it in memory. Null when there is none. */
export async function openBytes(path: string, range: ByteRange | null): Promise<StoredBytes | null> {
	const handle = await openIfThere(path);
	if (handle === null) return null;
	try {
		const { size } = await handle.stat();
		const end = range === null ? size : Math.min(range.to + 1, size);
		return { stream: streamOf(handle, range?.from ?? 0, end), size };
	} catch (error) {
		await handle.close();
		throw error;
	}
}

async function openIfThere(path: string): Promise<FileHandle | null> {
	try {
		return await open(path, "r");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw error;
	}
}

function streamOf(handle: FileHandle, from: number, end: number): ReadableStream<Uint8Array> {
	let at = from;
	return new ReadableStream(
		{
			async pull(controller) {
				const piece = await readPiece(handle, at, end).catch(async (error: unknown) => {
					await handle.close();
					throw error;
				});
				at += piece.length;
				if (piece.length > 0) return controller.enqueue(piece);
				await handle.close();
				controller.close();
			},
			cancel: () => handle.close(),
		},
		{ highWaterMark: 0 },
	);
}

/** Empty at the end, also where the file is shorter than it was. */
async function readPiece(handle: FileHandle, at: number, end: number): Promise<Uint8Array> {
	const piece = new Uint8Array(Math.max(0, Math.min(pieceBytes, end - at)));
	if (piece.length === 0) return piece;
	const { bytesRead } = await handle.read(piece, 0, piece.length, at);
	return piece.subarray(0, bytesRead);
}
