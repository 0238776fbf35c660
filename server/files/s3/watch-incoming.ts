import type { Clock } from "../../../shared/ids.ts";
import { limits } from "../../../shared/limits.ts";
import type { Database } from "../../database/open-database.ts";
import { HttpProblem } from "../../http-problem.ts";
import type { FileRow } from "../file-row.ts";
import type { Arrivals } from "../uploads/arrivals.ts";
import type { FetchIncoming } from "./fetch-incoming.ts";

export type WatchIncomingParts = {
	database: Database;
	clock: Clock;
	fetchIncoming: FetchIncoming;
	arrivals: Arrivals;
	onTrouble: (error: unknown, fileId: string) => void;
};

/** The S3 server tells nobody of what was brought to it: it is asked. */
export type WatchIncoming = {
	/** An address was given for it: it is looked for until that has run out. */
	expect: (fileId: string) => void;
	/** Looks for it now. Never rejects. */
	look: (fileId: string) => Promise<void>;
	/** Looks for everything that was announced and has not come. */
	lookForAll: (signal: AbortSignal) => Promise<void>;
	close: () => Promise<void>;
};

const everyMs = 3_000;
/** An upload that began within the address's time may go on a little behind it. */
const graceMs = 60_000;

export function watchIncoming(parts: WatchIncomingParts): WatchIncoming {
	const { database, clock, fetchIncoming, arrivals, onTrouble } = parts;
	const expected = new Map<string, number>();
	/** Versions that are not what was announced. They are not taken away: what is brought in their place might be, instead. */
	const wrong = new Map<string, string>();
	const looking = new Map<string, Promise<void>>();
	let timer: NodeJS.Timeout | null = null;

	async function take(fileId: string): Promise<void> {
		const file = await database
			.selectFrom("files")
			.selectAll()
			.where("id", "=", fileId)
			.where("status", "=", "pending")
			.where("uploaded_at", "is", null)
			.executeTakeFirst();
		if (file === undefined) {
			expected.delete(fileId);
			wrong.delete(fileId);
			return;
		}
		const fetched = await fetchIncoming(file, wrong.get(fileId) ?? null);
		if (fetched === null) return;
		if (!(fetched.isWhole && (await isRight(file)))) wrong.set(fileId, fetched.version);
	}

	/** False for other bytes than were announced. */
	async function isRight(file: FileRow): Promise<boolean> {
		try {
			await arrivals.take(file);
			return true;
		} catch (error) {
			if (error instanceof HttpProblem && error.code === "bad_upload") return false;
			throw error;
		}
	}

	function look(fileId: string): Promise<void> {
		const under = looking.get(fileId);
		if (under !== undefined) return under;
		const looked = take(fileId)
			.catch((error: unknown) => onTrouble(error, fileId))
			.finally(() => looking.delete(fileId));
		looking.set(fileId, looked);
		return looked;
	}

	async function lookAround(): Promise<void> {
		for (const [fileId, until] of expected) {
			if (until < clock()) expected.delete(fileId);
			await look(fileId);
		}
		timer = null;
		if (expected.size > 0) lookSoon();
	}

	function lookSoon(): void {
		timer ??= setTimeout(() => void lookAround(), everyMs).unref();
	}

	return {
		look,
		expect(fileId) {
			expected.set(fileId, clock() + limits.uploadAddressMs + graceMs);
			lookSoon();
		},
		async lookForAll(signal) {
			const rows = await database
				.selectFrom("files")
				.select("id")
				.where("status", "=", "pending")
				.where("uploaded_at", "is", null)
				.where("announced_size", ">", 0)
				.execute();
			for (const { id } of rows) {
				if (signal.aborted) return;
				await look(id);
			}
		},
		async close() {
			expected.clear();
			if (timer !== null) clearTimeout(timer);
			await Promise.all(looking.values());
		},
	};
}
