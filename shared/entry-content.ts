import { fileContent } from "./attached-file.ts";
import type { Facts, Gone } from "./entry.ts";
import { importedContent } from "./imported.ts";
import type { Poll } from "./poll.ts";

/** What an entry says, without who, when and where: two of one kind say the same when these are equal as JSON. */
export function entryContent(entry: Facts): unknown[] {
	switch (entry.kind) {
		case "message":
			return [
				...[entry.body, entry.replyTo ?? null, ...(entry.files ?? []).map(fileContent)],
				// What a message does not say adds nothing: the hashes of those from before it was known stay as they are.
				...(entry.forwarded ? ["forwarded"] : []),
				...(entry.imported ? [importedContent(entry.imported)] : []),
				...pollContent(entry.poll),
			];
		case "start":
			return [entry.threadKind, entry.members, entry.title];
		case "rename":
			return [entry.title];
		case "members":
			return [entry.add, entry.remove];
		case "edit":
			return [entry.of, entry.body];
		case "react":
			return [entry.of, entry.emoji, entry.on];
		case "vote":
			return [entry.of, entry.choices];
		case "delete":
			return [entry.of, entry.files, ...entry.gone.map(goneContent)];
		case "deleted":
			return [entry.content];
		case "pin":
			return [entry.of, entry.on];
	}
}

/** Whether two say the same, wherever they stand. A deletion that was moved names other places of what it took away. */
export function saysSame(one: Facts, other: Facts): boolean {
	return one.by === other.by && JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

function wordsOf(entry: Facts): unknown[] {
	return [entry.kind, ...(entry.kind === "delete" ? [entry.of] : entryContent(entry))];
}

function goneContent({ seq, id, by, at, composed, was, content, before, hash, seal, writer, clock }: Gone): unknown[] {
	return [seq, id, by, at, composed, was, content, before ?? null, hash, seal, writer, clock];
}

/** Under a name, so that it is never read as one file more. */
function pollContent(poll: Poll | undefined): unknown[] {
	return poll === undefined ? [] : [{ poll: [poll.several, ...poll.options] }];
}
