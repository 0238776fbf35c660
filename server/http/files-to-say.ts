import { type AttachedFile, attachedFileSchema } from "../../shared/attached-file.ts";
import type { Database } from "../database/open-database.ts";
import { HttpProblem } from "../http-problem.ts";

type Asked = { memberId: string; messageId: string; fileIds: readonly string[] };

/**
 * What a message says of the files a program names for it: what their rows know by now. They are its own, and no
 * message's but this one's, which may be said again. Throws unknown_file.
 */
export async function filesToSay(
	database: Database,
	{ memberId, messageId, fileIds }: Asked,
): Promise<AttachedFile[] | undefined> {
	if (fileIds.length === 0) return undefined;
	const rows = await database
		.selectFrom("files")
		.select(["id", "name", "announced_type", "announced_size", "type", "width", "height", "blur"])
		.where("id", "in", fileIds)
		.where("member_id", "=", memberId)
		// A poster is said with its video, and nothing may be known of it yet.
		.where("poster_of", "is", null)
		.where((is) => is.or([is("message_id", "is", null), is("message_id", "=", messageId)]))
		.execute();
	const known = new Map(rows.map((row) => [row.id, row]));
	return [...new Set(fileIds)].map((id) => {
		const row = known.get(id);
		if (row === undefined) throw new HttpProblem("unknown_file", { field: "fileIds" });
		const type = row.type ?? row.announced_type;
		const said = { id, name: row.name, type, size: row.announced_size, shownAs: shownAs(type) };
		const pictured = Object.entries({ width: row.width, height: row.height, blur: row.blur });
		return attachedFileSchema.parse({ ...said, ...Object.fromEntries(pictured.filter(([, value]) => value !== null)) });
	});
}

/** Pictures that no browser shows are files to be saved. */
function shownAs(type: string): AttachedFile["shownAs"] {
	if (/^image\/(avif|gif|jpeg|png|webp)$/.test(type)) return "photo";
	if (type.startsWith("video/")) return "video";
	return type.startsWith("audio/") ? "audio" : "file";
}
