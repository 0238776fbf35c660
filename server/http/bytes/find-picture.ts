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
	if (file.has_thumbs === 1) return file;
	const { message_id: messageId } = file;
	const poster = await database
		.selectFrom("files")
		.select("id")
		.where("poster_of", "=", file.id)
		// Anybody may upload something and call it a poster of this.
		.where("member_id", "=", file.member_id)
		// In two forms, as only the second finds its index: this is asked for every picture of a page, and again and again.
		.where((is) => (messageId === null ? is("message_id", "is", null) : is("message_id", "=", messageId)))
		.executeTakeFirst();
	return poster === undefined ? file : maySee(poster.id, who);
}
