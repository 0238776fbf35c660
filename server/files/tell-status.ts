import type { FileStatusAnswer } from "../../shared/api/files.ts";
import type { Database } from "../database/open-database.ts";
import { fileStatus, filesOfMessages } from "../queries/message-files.ts";
import { fileToBring } from "./may-bring.ts";
import { createMaySee } from "./may-see.ts";

/** Where a file stands, for whoever may see it or is bringing it; null for everybody else, and where there is none. */
export type TellStatus = (
	fileId: string,
	who: { memberId: string; deviceId: string },
) => Promise<FileStatusAnswer | null>;

export function createTellStatus(database: Database): TellStatus {
	const maySee = createMaySee(database);

	return async (fileId, who) => {
		// A program of one thread sees nothing that was never sent, but it has to hear of what it is bringing itself.
		const seen = (await maySee(fileId, who)) ?? (await fileToBring(database, fileId, who.deviceId));
		if (seen === null) return null;
		const rows =
			seen.message_id === null
				? await database.selectFrom("files").selectAll().where("id", "=", fileId).execute()
				: await filesOfMessages(database, [seen.message_id]);
		const state = fileStatus(fileId, rows);
		return { id: fileId, name: seen.name, ...state, ...(state.status === "ready" ? { url: `/files/${fileId}` } : {}) };
	};
}
