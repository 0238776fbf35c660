import type { Database } from "../../database/open-database.ts";
import type { MaySee, SeenFile } from "../../files/may-see.ts";

/**
 * The file whose small pictures stand for this one: itself, or of a video the poster that its own author sent with it.
 * Null where there is none, or where they may not see it.
 */
export async function findPicture(
	{ database, maySee }: { database: Database; maySee: MaySee },
	file: SeenFile,
	who: Parameters<MaySee>[1],
): Promise<SeenFile | null> {
	// Posters are said with their videos, by messages alone.
	if (file.has_thumbs === 1 || file.message_id === null) return file;
	const posters = await database
		.selectFrom("files")
		.select(["id", "member_id"])
		.where("message_id", "=", file.message_id)
		.where("poster_of", "=", file.id)
		.execute();
	// Anybody may upload something and call it a poster of this. Asked here, or SQLite would rather go through all files
	// of its author than through those of the message: this is asked for every video of a page, and again and again.
	const poster = posters.find(({ member_id }) => member_id === file.member_id);
	return poster === undefined ? file : maySee(poster.id, who);
}
