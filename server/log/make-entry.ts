import { fileInOrder } from "../../shared/attached-file.ts";
import type { Entry, Facts, Gone } from "../../shared/entry.ts";
import { nextHash, type Sha256 } from "../../shared/history.ts";
import { importedInOrder } from "../../shared/imported.ts";
import { pollInOrder } from "../../shared/poll.ts";
import type { SealedPlace, Seals } from "../history/seals.ts";

/**
 * The entry as it stands in the thread document, behind what has the running hash `before`, at its place.
 * What stands behind an entry of another segment carries that hash, so that who holds no other segment can give it back
 * (decisions 0012, 0032).
 * The order of the fields is part of the update's bytes: an entry that comes back is written as it was the first time.
 */
export function makeEntry(
	facts: Facts,
	before: string,
	where: SealedPlace,
	{ sha256, seals }: { sha256: Sha256; seals: Seals },
): Entry {
	const entry = inOrder(facts);
	const hash = nextHash(before, entry, sha256);
	return { ...entry, ...(where.isApart ? { before } : {}), hash, seal: seals.entry(where, hash) };
}

function inOrder(facts: Facts): Facts {
	const { seq, id, by, at, composed } = facts;
	const who = { seq, id, by, at, composed };
	switch (facts.kind) {
		case "message": {
			const { kind, body, replyTo, files, forwarded, imported, poll } = facts;
			return {
				...{ ...who, kind, body },
				...(replyTo === undefined ? {} : { replyTo }),
				...(files === undefined ? {} : { files: files.map(fileInOrder) }),
				...(forwarded === undefined ? {} : { forwarded }),
				...(imported === undefined ? {} : { imported: importedInOrder(imported) }),
				...(poll === undefined ? {} : { poll: pollInOrder(poll) }),
			};
		}
		case "start": {
			const { kind, threadKind, members, title } = facts;
			return { ...who, kind, threadKind, members, title };
		}
		case "rename":
			return { ...who, kind: facts.kind, title: facts.title };
		case "members":
			return { ...who, kind: facts.kind, add: facts.add, remove: facts.remove };
		case "edit":
			return { ...who, kind: facts.kind, of: facts.of, body: facts.body };
		case "react":
			return { ...who, kind: facts.kind, of: facts.of, emoji: facts.emoji, on: facts.on };
		case "delete":
			return { ...who, kind: facts.kind, of: facts.of, files: facts.files, gone: facts.gone.map(goneInOrder) };
		case "deleted":
			return { ...who, kind: facts.kind, was: facts.was, content: facts.content, about: facts.about };
		case "vote":
			return { ...who, kind: facts.kind, of: facts.of, choices: facts.choices };
		case "pin":
			return { ...who, kind: facts.kind, of: facts.of, on: facts.on };
	}
}

function goneInOrder({ before, hash, seal, ...gone }: Gone): Gone {
	const { seq, id, by, at, composed, was, content, writer, clock } = gone;
	const proofs = { ...(before === undefined ? {} : { before }), hash, seal };
	return { seq, id, by, at, composed, was, content, ...proofs, writer, clock };
}
