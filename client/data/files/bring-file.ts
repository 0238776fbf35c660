import type { UploadTicket } from "../../../shared/api/files.ts";
import { uploadTicketSchema } from "../../../shared/api/files.ts";
import type { Ask } from "../api.ts";
import type { World } from "../world.ts";
import type { OwnFile } from "./file-fact.ts";

/**
 * What came of bringing a file to the server. `taken`: it has all bytes. `stopped`: it takes no more until the person tries
 * again. `again`: not now; what it has by then is not brought twice.
 */
export type Brought = { kind: "taken" } | { kind: "stopped"; code: string } | { kind: "again"; waitMs: number };

export type BringParts = {
	world: Pick<World, "fetch" | "origin">;
	ask: Ask;
	signal: AbortSignal;
	/** So many bytes are there. */
	onSent: (sent: number) => void;
};

/** Bytes in one piece: small at first, so that a thin line moves too, more while pieces go fast. */
const pieces = { first: 256 * 1024, most: 2 * 1024 * 1024, fastMs: 2_000 } as const;
const pieceMs = 60_000;
const wholeMs = 10 * 60_000;
const again: Brought = { kind: "again", waitMs: 0 };
const stopping = ["quota_exceeded", "unsupported_type", "file_too_large", "forbidden", "bad_request"];

/**
 * Brings one file: asks for an address this moment, finds out how much is there, and brings the rest in pieces; or all of
 * it at once where the address cannot go on. The same file may be brought any number of times (its id is its own).
 */
export async function bringFile(parts: BringParts, { id, own }: OwnFile, bytes: Blob): Promise<Brought> {
	// An address is good for five minutes; a slow line needs several, and each must get further than the last.
	for (let before = -1; ; ) {
		const body = { filename: own.name, mimetype: own.type, size: own.size, id, hash: own.hash };
		const asked = await parts.ask({ method: "POST", path: "/api/files", body }, uploadTicketSchema);
		if (parts.signal.aborted) return again;
		if (!asked.ok && stopping.includes(asked.code)) return { kind: "stopped", code: asked.code };
		if (!asked.ok) return { kind: "again", waitMs: asked.retryAfterMs ?? 0 };
		// It was decided already, by an earlier visit or another page.
		if (asked.value.file.status !== "pending") return { kind: "taken" };
		const sent = await (asked.value.resumable ? bringPieces : bringWhole)(parts, asked.value, bytes);
		if (sent === bytes.size) return { kind: "taken" };
		if (sent === null || sent <= before || parts.signal.aborted) return again;
		before = sent;
	}
}

/** How many bytes are there when no more can be brought to this address; null when it did not answer as it should. */
async function bringPieces(parts: BringParts, ticket: UploadTicket, bytes: Blob): Promise<number | null> {
	const { pathname, search } = new URL(ticket.uploadUrl, parts.world.origin);
	// By the name this page knows the server by: the one it knows itself by may be another.
	const address = pathname + search;
	let there = await offsetAt(parts, address);
	let length: number = pieces.first;
	while (there !== null && there < bytes.size) {
		parts.onSent(there);
		const begun = performance.now();
		const answer = await send(parts, address, pieceMs, {
			method: "PATCH",
			headers: {
				"Tus-Resumable": "1.0.0",
				"Upload-Offset": String(there),
				"Content-Type": "application/offset+octet-stream",
			},
			body: await bytes.slice(there, there + length).arrayBuffer(),
		});
		// The address is not good any more: another is asked for.
		if (answer?.status === 403) return there;
		if (answer === null || (!answer.ok && answer.status !== 409)) return null;
		// Another page has brought the same piece, or the answer to ours was lost.
		there = answer.ok ? offsetOf(answer) : await offsetAt(parts, address);
		if (performance.now() - begun < pieces.fastMs) length = Math.min(length * 2, pieces.most);
	}
	if (there !== null) parts.onSent(there);
	return there;
}

async function bringWhole(parts: BringParts, ticket: UploadTicket, bytes: Blob): Promise<number | null> {
	parts.onSent(0);
	const isOurs = new URL(ticket.uploadUrl, parts.world.origin).origin === parts.world.origin;
	const answer = await send(parts, ticket.uploadUrl, wholeMs, {
		method: ticket.method,
		headers: ticket.headers,
		body: bytes,
		// Somebody else's store is told nothing but what was signed for it.
		credentials: isOurs ? "same-origin" : "omit",
		referrerPolicy: "no-referrer",
	});
	if (answer?.status === 403) return 0;
	if (!answer?.ok) return null;
	parts.onSent(bytes.size);
	return bytes.size;
}

async function offsetAt(parts: BringParts, address: string): Promise<number | null> {
	const answer = await send(parts, address, pieceMs, { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" } });
	return answer?.ok ? offsetOf(answer) : null;
}

function offsetOf(answer: Response): number | null {
	const offset = Number(answer.headers.get("Upload-Offset") ?? Number.NaN);
	return Number.isSafeInteger(offset) && offset >= 0 ? offset : null;
}

async function send(parts: BringParts, address: string, ms: number, init: RequestInit): Promise<Response | null> {
	const giveUp = new AbortController();
	const end = () => giveUp.abort();
	const outOfPatience = setTimeout(end, ms);
	parts.signal.addEventListener("abort", end);
	try {
		return await parts.world.fetch(address, { credentials: "same-origin", ...init, signal: giveUp.signal });
	} catch {
		return null;
	} finally {
		clearTimeout(outOfPatience);
		parts.signal.removeEventListener("abort", end);
	}
}
