import type { Fault } from "../fault.ts";

const offline = "tests/client/data/threads-offline.test.ts";
const left = "tests/client/data/threads-left.test.ts";
const refused = "tests/client/data/start-refused.test.ts";
const shown = "tests/client/data/shown-threads.test.ts";

/** Faults of threads that are begun, changed and left on a device. */
export const threadsOnADevice: readonly Fault[] = [
	{
		what: "what was begun without a network is not found again after a restart",
		breaks: "I1",
		file: "client/data/outbox-row.ts",
		text: 'kind: z.literal("start")',
		instead: 'kind: z.literal("begin")',
		caughtBy: { test: offline, title: "[I1] a group is started" },
	},
	{
		what: "a conversation that waits is not shown before the server knows it",
		breaks: "I1",
		file: "client/data/shown-threads.ts",
		text: "if (start !== undefined) return recordOfStart(start);",
		instead: "if (start !== undefined) return null;",
		caughtBy: { test: offline, title: "[I1] a group is started" },
	},
	{
		what: "a conversation of two bears the id its device has made",
		breaks: "I3",
		file: "client/data/thread-changes.ts",
		text: 'threadKind === "dm" ? idOfDm(members) : world.makeId()',
		instead: "world.makeId()",
		caughtBy: { test: offline, title: "[I3] [I4] two who begin" },
	},
	{
		what: "the start of a conversation the other has begun waits for ever",
		breaks: "I1",
		file: "client/data/sender.ts",
		text: 'else if (notice.kind === "done") onDone(notice.id);',
		instead: 'else if (notice.kind === "done") return;',
		also: {
			file: "client/data/receipts.ts",
			text: 'return record !== undefined && said.threadKind === "dm";',
			instead: "return false;",
		},
		caughtBy: { test: offline, title: "[I3] [I4] two who begin" },
	},
	{
		what: "what waits is laid over the server's word in any order",
		breaks: "I4",
		file: "client/data/shown-thread.ts",
		text: "rows.filter(isWaiting).reduce(changedBy, known)",
		instead: "rows.filter(isWaiting).reduceRight(changedBy, known)",
		caughtBy: { test: shown, title: "changes names and members" },
	},
	{
		what: "what was refused changes what is shown",
		breaks: "I1",
		file: "client/data/shown-thread.ts",
		text: "rows.filter(isWaiting).reduce(changedBy, known)",
		instead: "rows.reduce(changedBy, known)",
		caughtBy: { test: shown, title: "changes names and members" },
	},
	{
		what: "words said before leaving wait for ever",
		breaks: "I1",
		file: "client/data/receipts.ts",
		text: "await outbox.remove([...before, done]);",
		instead: "await outbox.remove([done]);",
		caughtBy: { test: left, title: "[I5] who leaves" },
	},
	{
		what: "who leaves keeps the words of the others on the disk",
		breaks: "I5",
		file: "client/data/wipe-left-threads.ts",
		text: "for (const document of documents) await rows.drop(document);",
		instead: "",
		caughtBy: { test: left, title: "[I5] who leaves" },
	},
	{
		what: "a device that was off while its member was taken out keeps the words",
		breaks: "I5",
		file: "client/data/wipe-left-threads.ts",
		text: "const stop = member.view.subscribe(look);\n\tlook();",
		instead:
			"look();\n\twiped = member.view.get()?.left ?? wiped;\n\tconst stop = member.view.subscribe(() => undefined);",
		caughtBy: { test: left, title: "[I5] a device that was off" },
	},
	{
		what: "words for a thread I was taken out of are nowhere to be seen",
		breaks: "I1",
		file: "client/data/shown-threads.ts",
		text: "return first === undefined ? null : recordOfGone(first.said.thread, me, first.said.composed);",
		instead: "return first === undefined ? null : null;",
		caughtBy: { test: left, title: "[I1] [I5] who was taken out" },
	},
	{
		what: "one word is tried again without the start of its conversation",
		breaks: "I1",
		file: "client/data/open-thread.ts",
		text: "const again = isUnstarted ? rows :",
		instead: "const again = isUnstarted ? rows.filter(isMeant) :",
		caughtBy: { test: refused, title: "is started anew" },
	},
	{
		what: "the start of a conversation that was refused is thrown away",
		breaks: "I1",
		file: "client/data/outbox.ts",
		text: 'const isChange = row.said.kind === "rename" ||',
		instead: 'const isChange = row.said.kind === "start" || row.said.kind === "rename" ||',
		also: { file: "client/data/outbox.ts", text: 'code === "thread_not_found" && !isOfStart', instead: "true" },
		caughtBy: { test: refused, title: "[I1] a conversation the server would not start" },
	},
	{
		what: "a thread the server has lost altogether is not given back",
		breaks: "I1",
		file: "client/data/give-back-thread.ts",
		text: 'answer?.ok === false && answer.code === "thread_not_found"',
		instead: "answer === undefined",
		caughtBy: { test: "tests/client/data/thread-given-back.test.ts", title: "[I1] a conversation that is younger" },
	},
	{
		what: "a word that waits is given up at the first silence",
		breaks: "I1",
		file: "client/data/receipts.ts",
		text: "asked.has(said.id) && view.left.has(said.thread)",
		instead: "view.left.has(said.thread)",
		caughtBy: { test: "tests/client/data/unanswered.test.ts", title: "[I1] what was brought twice" },
	},
	{
		what: "a word for a thread nobody knows yet is given up at the second silence",
		breaks: "I1",
		file: "client/data/receipts.ts",
		text: "asked.has(said.id) && view.left.has(said.thread)",
		instead: "asked.has(said.id) && !view.threads.has(said.thread)",
		caughtBy: { test: "tests/client/data/unanswered.test.ts", title: "[I1] what was brought twice" },
	},
];
