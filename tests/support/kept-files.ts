import { mkdirSync, writeFileSync } from "node:fs";
import { createFilePlaces } from "../../server/files/file-places.ts";
import type { StoredPart } from "../../server/files/file-store.ts";
import type { Name, TestServer } from "./server.ts";

export type KeptFile = {
	id: string;
	by: Name;
	name: string;
	/** What it is by its bytes. */
	type: string;
	/** Whatever of it is kept. */
	parts: Partial<Record<StoredPart, Uint8Array>>;
	/** The message it was sent with; null before that. */
	sent: { threadId: string; messageId: string } | null;
	posterOf: string | null;
	status: "pending" | "ready" | "failed";
};

/** A file as it lies on the server once it has come and was read, without the way there: its row and its bytes. */
export async function putFile(server: TestServer, file: KeptFile): Promise<void> {
	const { id, name, type, parts, sent, posterOf, status } = file;
	const { memberId } = await server.signedIn(file.by);
	const at = "2026-05-01T08:00:00.000Z";
	const sizes = Object.values(parts).map((bytes) => bytes.length);
	const size = sizes.reduce((sum, one) => sum + one, 0);
	await server.database
		.insertInto("files")
		.values({
			...{ id, name, type, status, size, member_id: memberId, created_at: at, uploaded_at: at, poster_of: posterOf },
			...{ announced_type: type, announced_size: parts.original?.length ?? 1, hash: null, reason: null },
			...{ thread_id: sent?.threadId ?? null, message_id: sent?.messageId ?? null },
			...{ width: null, height: null, blur: null, has_thumbs: parts.phone === undefined ? 0 : 1 },
		})
		.execute();
	const places = createFilePlaces(server.dataDir);
	mkdirSync(places.folder(id), { recursive: true });
	for (const part of ["original", "phone", "desktop"] as const) {
		const bytes = parts[part];
		if (bytes !== undefined) writeFileSync(places.kept(id, part), bytes);
	}
}

/** Bytes of which each piece tells where it stood. */
export function numbered(length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	for (let at = 0; at + 4 <= length; at += 4) new DataView(bytes.buffer).setUint32(at, at);
	return bytes;
}
