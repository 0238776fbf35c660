import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { FileRow } from "./file-row.ts";

/** What an upload address proves: that this server let this device bring exactly this file, until then (ms). */
type Ticketed = Pick<FileRow, "id" | "announced_size" | "announced_type">;

export type Tickets = {
	/** The path of an upload address. */
	make: (file: Ticketed, deviceId: string, until: number) => string;
	/** Whether the key is the one for these. Takes the same time wherever it is wrong. */
	isGenuine: (file: Ticketed, deviceId: string, until: number, key: string) => boolean;
};

/** The secret is made from the one the history is sealed with, so it is the same after a restart and in a backup. */
export function createTickets(historyKey: Uint8Array): Tickets {
	const secret = Buffer.from(hkdfSync("sha256", historyKey, "", "hearth upload addresses", 32));
	const digest = ({ id, announced_size: size, announced_type: type }: Ticketed, deviceId: string, until: number) =>
		createHmac("sha256", secret)
			.update(JSON.stringify(["hearth upload", id, deviceId, size, type, until]))
			.digest();

	return {
		make: (file, deviceId, until) =>
			`/uploads/${file.id}?${new URLSearchParams({
				...{ device: deviceId, until: String(until), key: digest(file, deviceId, until).toString("base64url") },
			})}`,
		isGenuine(file, deviceId, until, key) {
			const [given, right] = [Buffer.from(key, "base64url"), digest(file, deviceId, until)];
			return given.length === right.length && timingSafeEqual(given, right);
		},
	};
}
