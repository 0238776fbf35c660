import type { Fault } from "../fault.ts";

const due = "tests/server/later/due.test.ts";
const scheduled = "tests/server/later/scheduled.test.ts";

/** Faults of what is forwarded, and of what is said later (decision 0039). */
export const sayingLater: readonly Fault[] = [
	{
		what: "the running hash does not cover that a message was forwarded",
		breaks: "I4",
		file: "shared/entry-content.ts",
		text: '...(entry.forwarded ? ["forwarded"] : []),',
		instead: "",
		caughtBy: { test: "tests/shared/history.test.ts", title: "[I4] breaks where anything was changed" },
	},
	{
		what: "what is due is said although it was changed or taken back in that moment",
		breaks: "I3",
		file: "server/later/say-scheduled.ts",
		text: 'if (row?.state !== "waiting" || row.composed !== scheduledAt) return { kind: "done" };',
		instead: 'if (row === undefined) return { kind: "done" };',
		caughtBy: { test: due, title: "[I3] is not said when it was taken back" },
	},
	{
		what: "of two wishes about one message the one brought last holds",
		breaks: "I4",
		file: "server/later/keep-scheduled.ts",
		text: "return row !== undefined && composed < row.composed;",
		instead: "return false;",
		caughtBy: { test: scheduled, title: "is what was composed last" },
	},
	{
		what: "anybody changes what another will say",
		breaks: "I5",
		file: "server/later/keep-scheduled.ts",
		text: "if (row !== undefined && (row.member_id !== memberId || row.thread_id !== thread)) return true;",
		instead: "",
		caughtBy: { test: scheduled, title: "[I5] is nobody else's to change" },
	},
	{
		what: "words that were taken back stay in the rows of a member document",
		breaks: "I9",
		file: "server/threads/member-documents.ts",
		text: "if (forgets) {",
		instead: "if (forgets && setsPerWriter === 0) {",
		caughtBy: { test: scheduled, title: "[I9] taken back or changed" },
	},
];
