import { sql } from "kysely";
import { type AttachedFile, idsOfFiles } from "../../shared/attached-file.ts";
import type { SaidMessage } from "../../shared/said.ts";
import { compileOnce, type Value } from "../database/compile-once.ts";
import { expectFiles } from "../files/expect-files.ts";
import type { Deciding } from "./deciding.ts";
import type { Bringer } from "./verdict.ts";

/**
 * Whether these files may be a new message's: each is unknown yet, or its author's own and no message's. A file that is
 * somebody else's or stands in another message would be shown to people it was never said to (invariant 5).
 */
export async function mayTakeFiles(
	files: readonly AttachedFile[],
	from: Bringer,
	{ tx }: Pick<Deciding, "tx">,
): Promise<boolean> {
	const known = await findFiles(tx, { ids: JSON.stringify(idsOfFiles(files)) });
	return known.every(({ member_id, message_id }) => member_id === from.memberId && message_id === null);
}

/** Makes them the message's for good, whether their bytes are here or will come (decision 0023). */
export async function takeFiles(
	{ id, thread }: SaidMessage,
	files: readonly AttachedFile[],
	from: Bringer,
	{ tx, now, changed }: Pick<Deciding, "tx" | "now" | "changed">,
): Promise<void> {
	const at = new Date(now).toISOString();
	if (await expectFiles(tx, { id, thread, by: from.memberId, at, files })) changed.expects(thread);
}

/** The ids travel as one parameter, so that it is one prepared statement. */
const findFiles = compileOnce((tx, value: Value<{ ids: string }>) =>
	tx
		.selectFrom("files")
		.select(["member_id", "message_id"])
		.where("id", "in", sql<string>`(select value from json_each(${value("ids")}))`),
);
