import { sql } from "kysely";
import { compileOnce, type Value } from "../database/compile-once.ts";
import { type EntryRow, entryColumns } from "./to-row.ts";

export const insertEntry = compileOnce((tx, value: Value<EntryRow>) =>
	tx.insertInto("entries").values(entryColumns(value)),
);

/** What comes back is older than what may have been said meanwhile: the time of the last change only grows. */
export const moveThread = compileOnce((tx, value: Value<{ id: string; seq: number; segment: number; at: string }>) =>
	tx
		.updateTable("threads")
		.set({
			last_seq: value("seq"),
			open_segment: value("segment"),
			updated_at: sql<string>`max(updated_at, ${value("at")})`,
		})
		.where("id", "=", value("id")),
);
