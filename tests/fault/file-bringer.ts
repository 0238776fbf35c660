import { hash } from "node:crypto";
import sharp from "sharp";
import type { MakeId } from "../../shared/ids.ts";
import { fetchAgain } from "../support/fetch-again.ts";
import type { Random } from "../support/random.ts";
import { call, callAgain, type SignedInProgram } from "../support/rest.ts";

/** A photo on its way: `shown` is the SHA-256 of what was given out of it when it was first shown as ready. */
export type Photo = {
	id: string;
	messageId: string;
	bytes: Uint8Array<ArrayBuffer>;
	shown: string | null;
	failed: string | null;
};

/** Brings photos in pieces and says messages with them, again and again until they are ready, from server to server. */
export type FileBringer = {
	photos: Photo[];
	/** By photo: the statuses its bytes were turned away with. */
	refused: ReadonlyMap<string, ReadonlySet<number>>;
	/** Takes so many more in hand. */
	add: (count: number) => Promise<void>;
	/** Resolves when all that were added are ready or failed; rejects when the server has gone. */
	bringAll: (url: string) => Promise<void>;
	/** What is wrong with those that were shown, and with those that were not. */
	lookAgain: (url: string) => Promise<string[]>;
};

type Bringing = { who: SignedInProgram; other: SignedInProgram; threadId: string; random: Random; makeId: MakeId };

const withinMs = 30_000;
const pieceBytes = 8_192;
const side = 120;
const sha256 = (bytes: Uint8Array) => hash("sha256", bytes, "hex");

export function createFileBringer({ who, other, threadId, random, makeId }: Bringing): FileBringer {
	const photos: Photo[] = [];
	const refused = new Map<string, Set<number>>();

	async function bring(url: string, photo: Photo): Promise<void> {
		const { id, bytes, messageId } = photo;
		const giveUpAt = performance.now() + withinMs;
		for (;;) {
			if (performance.now() > giveUpAt) throw new Error(`${id} came and was never decided`);
			const said = { filename: "beach.jpg", mimetype: "image/jpeg", size: bytes.length, id, hash: sha256(bytes) };
			const ticket = await callAgain(url, who.token, "POST", "/api/files", said);
			const message = { id: messageId, body: "", fileIds: [id] };
			const messages = `/api/threads/${threadId}/messages`;
			if (ticket.status < 300) await callAgain(url, who.token, "POST", messages, message);
			const { uploadUrl } = ticket.body;
			const status = ticket.status < 300 ? await bringPieces(url, String(uploadUrl), bytes) : ticket.status;
			if (status >= 300) refused.set(id, (refused.get(id) ?? new Set()).add(status));
			const { body } = await call(url, who.token, "GET", `/api/files/${id}/status`);
			if (body.status === "failed") photo.failed = String(body.reason);
			if (body.status === "ready") photo.shown ??= await lookAt(url, id);
			if (photo.failed !== null || photo.shown !== null) return;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}

	/** As the other sees it: whole, or not at all. */
	async function lookAt(url: string, id: string): Promise<string> {
		const original = await get(url, `/files/${id}`);
		const thumb = await get(url, `/thumbs/${id}`);
		if (original === null || thumb === null) throw new Error(`${id} is ready and cannot be had`);
		for (const bytes of [original, thumb]) {
			const { info } = await sharp(bytes, { failOn: "truncated" }).raw().toBuffer({ resolveWithObject: true });
			if (info.width !== side) throw new Error(`${id} is ready and is no whole picture`);
		}
		return sha256(original);
	}
	async function get(url: string, path: string): Promise<Uint8Array | null> {
		const answer = await fetchAgain(new URL(path, url), { headers: { authorization: `Bearer ${other.token}` } });
		const bytes = new Uint8Array(await answer.arrayBuffer());
		return answer.status === 200 ? bytes : null;
	}

	return {
		photos,
		refused,
		async add(count) {
			for (let added = 0; added < count; added += 1) {
				const pixels = random.bytes(side * side * 3);
				const raw = sharp(pixels, { raw: { width: side, height: side, channels: 3 } });
				const bytes = new Uint8Array(await raw.jpeg({ quality: 90 }).toBuffer());
				photos.push({ id: makeId(), messageId: makeId(), bytes, shown: null, failed: null });
			}
		},
		async bringAll(url) {
			for (const photo of photos) if (photo.shown === null && photo.failed === null) await bring(url, photo);
		},
		async lookAgain(url) {
			const wrong: string[] = [];
			for (const { id, shown } of photos) {
				const bytes = await get(url, `/files/${id}`);
				const { body } = await call(url, other.token, "GET", `/api/files/${id}/status`);
				if (shown !== null && (bytes === null || sha256(bytes) !== shown))
					wrong.push(`${id} was shown and is not whole`);
				if (bytes !== null && body.status !== "ready") wrong.push(`${id} is ${String(body.status)} and can be had`);
			}
			return wrong;
		},
	};
}

/** From where the server stands, piece by piece, as tus has it. Answers the last status. */
async function bringPieces(url: string, uploadUrl: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
	const { pathname, search } = new URL(uploadUrl);
	const address = new URL(pathname + search, url);
	const tus = { "tus-resumable": "1.0.0" };
	const head = await fetchAgain(address, { method: "HEAD", headers: tus });
	if (head.status !== 200) return head.status;
	let offset = Number(head.headers.get("upload-offset") ?? Number.NaN);
	while (offset < bytes.length) {
		const headers = { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
		const body = bytes.slice(offset, offset + pieceBytes);
		const answer = await fetchAgain(address, { method: "PATCH", headers, body });
		await answer.arrayBuffer();
		if (answer.status !== 204) return answer.status;
		offset = Number(answer.headers.get("upload-offset"));
	}
	return 204;
}
