import type { Selectable } from "kysely";
import type { Tables } from "../database/tables.ts";

/** A file as its row says it. */
export type FileRow = Selectable<Tables["files"]>;
