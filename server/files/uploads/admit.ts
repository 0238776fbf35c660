import type { Clock } from "../../../shared/ids.ts";
import type { Database } from "../../database/open-database.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { FileRow } from "../file-row.ts";
import { fileToBring } from "../may-bring.ts";
import type { Tickets } from "../tickets.ts";

/** What an upload address says besides the file's id. */
export type Address = { device?: string; until?: string; key?: string };

/** A file that this device may bring now, by its address. */
export type Admitted = { file: FileRow; deviceId: string };

/** Throws forbidden for whatever is wrong with an address, and upload_expired for one that was right. */
export type Admit = (fileId: string, address: Address) => Promise<Admitted>;

export function createAdmit(parts: { database: Database; tickets: Tickets; clock: Clock }): Admit {
	return async (fileId, { device: deviceId = "", until = "", key = "" }) => {
		const file = await fileToBring(parts.database, fileId, deviceId);
		const untilMs = /^[0-9]{1,15}$/.test(until) ? Number(until) : 0;
		if (file === null || !parts.tickets.isGenuine(file, deviceId, untilMs, key)) throw new HttpProblem("forbidden");
		if (untilMs < parts.clock()) throw new HttpProblem("upload_expired");
		return { file, deviceId };
	};
}
