import { hash, randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { createDevice } from "../../support/device.ts";
import { call, familyThreadId, type SignedInProgram } from "../../support/rest.ts";

/**
 * A device of somebody without a page, that says messages with files, and brings the bytes when the test says so: what it
 * says of a file may be a lie, as it may be of any device.
 */
export type Sender = {
	/** A minute after the one before it, the last of `count` now. Resolves when the server has taken all of them. */
	say: (messages: readonly { body: string; files: AttachedFile[] }[]) => Promise<void>;
	/** Resolves when the server has all bytes; it may then still be reading them. */
	bring: (file: AttachedFile, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	/** Until the server has read it: "ready", or "failed". */
	settled: (file: AttachedFile) => Promise<string>;
	stop: () => void;
};

export async function createSender(who: SignedInProgram): Promise<Sender> {
	const device = createDevice(who, randomUUID);
	const thread = await familyThreadId(who);
	device.connect(who.url);

	const statusOf = async ({ id }: AttachedFile) =>
		(await call(who.url, who.token, "GET", `/api/files/${id}/status`)).body.status;
	return {
		async say(messages) {
			const now = Date.now();
			for (const [index, { body, files }] of messages.entries()) {
				const composed = new Date(now - (messages.length - 1 - index) * 60_000).toISOString();
				device.say({
					id: randomUUID(),
					thread,
					composed,
					kind: "message",
					body,
					...(files.length > 0 ? { files } : {}),
				});
			}
			await device.until("all messages are taken", () => device.waiting().length === 0, 30_000);
			expect([...device.refused.values()]).toEqual([]);
		},
		async bring({ id, name, type }, bytes) {
			const about = { id, filename: name, mimetype: type, size: bytes.length, hash: hash("sha256", bytes, "hex") };
			const { status, body } = await call(who.url, who.token, "POST", "/api/files", about);
			expect(status, JSON.stringify(body)).toBe(200);
			const { uploadUrl, headers } = body as { uploadUrl: string; headers: Record<string, string> };
			const answer = await fetch(new URL(uploadUrl, who.url), { method: "PUT", headers, body: bytes });
			expect(answer.ok, await answer.text()).toBe(true);
		},
		async settled(file) {
			await expect.poll(() => statusOf(file), { timeout: 30_000 }).not.toBe("pending");
			return String(await statusOf(file));
		},
		stop: device.disconnect,
	};
}
