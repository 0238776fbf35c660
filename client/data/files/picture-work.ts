import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { drawPhoto } from "./draw-photo.ts";
import type { MakePaper } from "./paper.ts";
import { headBytes, pictureKind } from "./picture-kind.ts";
import type { PreparedPhoto } from "./pictures.ts";

/** What is asked of the worker that draws: a photo by its bytes or as a frame of a video, or the hash of bytes. */
export type PictureTask =
	| { kind: "photo"; bytes: Blob; isLeft: boolean }
	| { kind: "frame"; frame: ImageBitmap }
	| { kind: "hash"; bytes: Blob };

export type PictureAnswer = PreparedPhoto | string | null;

/** Does one task; null for bytes that this browser cannot decode. The same in a worker and, where none can draw, in the page. */
export async function doPictureTask(task: PictureTask, makePaper: MakePaper): Promise<PictureAnswer> {
	switch (task.kind) {
		case "photo": {
			const kind = pictureKind(new Uint8Array(await task.bytes.slice(0, headBytes).arrayBuffer()));
			const decoded = await decode(task.bytes);
			if (decoded === null) return null;
			return drawPhoto({ decoded, makePaper }, kind?.type !== "image/jpeg", task.isLeft ? task.bytes : null);
		}
		case "frame":
			return drawPhoto({ decoded: task.frame, makePaper }, false, null);
		case "hash":
			return hashOf(new Uint8Array(await task.bytes.arrayBuffer()));
	}
}

async function decode(bytes: Blob): Promise<ImageBitmap | null> {
	try {
		// Upright, as the camera was held.
		return await createImageBitmap(bytes, { imageOrientation: "from-image" });
	} catch {
		return null;
	}
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// The browser's own is absent on plain http.
	if (!("subtle" in crypto)) return bytesToHex(sha256(bytes));
	return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}
