import type { Fault } from "../fault.ts";

const brought = "tests/client/data/files/brought.test.ts";
const disk = "tests/client/data/files/room-on-disk.test.ts";
const prepared = "tests/client/data/files/prepared.test.ts";
const drafts = "tests/client/data/draft-files.test.ts";
const taking = "[I1] [I3] two tabs attach";

/** Faults of files on a device: kept, brought, looked at, thrown away. */
export const filesOnADevice: readonly Fault[] = [
	{
		what: "a message is kept and its files stay in the draft",
		breaks: "I3",
		file: "client/data/outbox.ts",
		text: "await takeOffDraft(drafts, said.thread, said.files ?? []);",
		instead: "",
		caughtBy: { test: drafts, title: "[I1] what is attached is there" },
	},
	{
		what: "what one tab has sent is put back into the draft by another",
		breaks: "I3",
		file: "client/data/draft-files.ts",
		text: "mine.filter((file) => !isIn(before, file) || isIn(kept, file))",
		instead: "mine.filter((file) => !isIn(before, file) || isIn(mine, file))",
		caughtBy: { test: drafts, title: taking },
	},
	{
		what: "what one tab attaches takes away what another has attached",
		breaks: "I1",
		file: "client/data/draft-files.ts",
		text: "return [...still, ...kept.filter((file) => !isIn(before, file) && !isIn(mine, file))];",
		instead: "return [...still];",
		caughtBy: { test: drafts, title: taking },
	},
	{
		what: "what is known of a file is kept apart from its bytes",
		breaks: "I1",
		file: "client/data/files/file-disk.ts",
		text: 'if (bytes !== undefined) await tx.objectStore("bytes").put(bytes, keyOf(fact.id, part));',
		instead:
			'if (bytes !== undefined) await tx.objectStore("bytes").put(bytes, keyOf(fact.id, part)).catch(() => undefined);',
		caughtBy: { test: disk, title: "[I1] what the disk refuses" },
	},
	{
		what: "an original that the server does not have goes to make room",
		breaks: "I1",
		file: "client/data/files/file-fact.ts",
		text: "return fact.sizes.whole !== undefined && !isUnsent(fact);",
		instead: "return fact.sizes.whole !== undefined;",
		caughtBy: { test: disk, title: "[I1] over its budget" },
	},
	{
		what: "the newest originals go first",
		breaks: "I8",
		file: "client/data/files/file-fact.ts",
		text: "one.lookedAt - other.lookedAt",
		instead: "other.lookedAt - one.lookedAt",
		caughtBy: { test: disk, title: "[I1] over its budget" },
	},
	{
		what: "a full browser refuses a photo while it is full of what could be fetched again",
		breaks: "I1",
		file: "client/data/files/originals.ts",
		text: "await disk.free(going);\n\t\t\t\tawait work();",
		instead: "throw error;",
		caughtBy: { test: disk, title: "[I1] where the browser has no room" },
	},
	{
		what: "a revoked device throws away the only copy of a photo",
		breaks: "I1",
		file: "client/data/files/wipe-files.ts",
		text: "filter((fact) => !isUnsent(fact))",
		instead: "filter((fact) => !isUnsent(fact) || fact.own !== null)",
		caughtBy: { test: disk, title: "[I1] [I5] a device that was signed out" },
	},
	{
		what: "a revoked device keeps the family's photos",
		breaks: "I5",
		file: "client/data/wipe.ts",
		text: "await wipeSeenFiles(factory, memberId);",
		instead: "if (factory === null) await wipeSeenFiles(factory, memberId);",
		caughtBy: { test: disk, title: "[I1] [I5] a device that was signed out" },
	},
	{
		what: "a page at a file's address could run in our origin",
		breaks: "I5",
		file: "client/data/files/harmless.ts",
		text: 'shown.test(type) ? type : "application/octet-stream"',
		instead: "type",
		caughtBy: { test: prepared, title: "[I5] nothing of a file" },
	},
	{
		what: "after a cut a file is brought from its beginning",
		breaks: "I3",
		file: "client/data/files/bring-file.ts",
		text: "let there = await offsetAt(parts, address);",
		instead: "let there: number | null = 0;",
		caughtBy: { test: brought, title: "[I3] an upload that was cut" },
	},
	{
		what: "an address that has expired is taken for the server's last word",
		breaks: "I1",
		file: "client/data/files/bring-file.ts",
		text: "if (sent === null || sent <= before || parts.signal.aborted) return again;",
		instead: 'if (sent !== bytes.size) return { kind: "stopped", code: "upload_expired" };',
		caughtBy: { test: brought, title: "an address that is not good any more" },
	},
	{
		what: "what the server has no room for is brought again and again",
		breaks: "I8",
		file: "client/data/files/bring-file.ts",
		text: 'if (!asked.ok && stopping.includes(asked.code)) return { kind: "stopped", code: asked.code };',
		instead: "",
		caughtBy: { test: brought, title: "[I1] what the server has no room for" },
	},
	{
		what: "two pages bring one file at the same time",
		breaks: "I3",
		file: "client/data/files/uploads.ts",
		text: 'sign: "bringing", tabs, link, sender',
		instead: 'sign: "bringing", tabs, link, sender, ...{ name: world.makeId() }',
		caughtBy: { test: brought, title: "[I3] two pages" },
	},
	{
		what: "what was taken back before it came is awaited for ever",
		breaks: "I4",
		file: "client/data/files/file-work.ts",
		text: "...accepted.filter(({ own: { isCancelled } }) => isCancelled).map(",
		instead: "...accepted.slice(0, 0).map(",
		caughtBy: { test: brought, title: "a file taken back" },
	},
	{
		what: "files are brought only by the page that has kept them",
		breaks: "I1",
		file: "client/data/files/member-files.ts",
		text: "\tlookForWork();\n\n",
		instead: "\n",
		caughtBy: { test: brought, title: "[I1] [I3] a page that was killed" },
	},
];
