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
	const poster = await database
		.selectFrom("files")
		.select("id")
		.where("poster_of", "=", file.id)
		// Anybody may upload something and call it a poster of this.
		.where("member_id", "=", file.member_id)
		.where((is) => is("message_id", "is", file.message_id))
		.executeTakeFirst();
	return poster === undefined ? file : maySee(poster.id, who);
}
