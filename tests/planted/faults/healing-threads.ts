import type { Fault } from "../fault.ts";

const threadsBack = "tests/server/history/threads-back.test.ts";

/** Faults of giving back whole threads, and of what is given back by a device that holds parts of several pasts. */
export const healingThreads: readonly Fault[] = [
	{
		what: "a lost thread comes back to whoever brings it",
		breaks: "I5",
		file: "server/history/give-back.ts",
		text: "if (isBegun) await refuseStrangers(tx, threadId, from);",
		instead: "",
		caughtBy: { test: threadsBack, title: "[I5] comes back to those alone who were in it at the end" },
	},
	{
		what: "somebody who was shown out is in again when they speak before that comes back",
		breaks: "I5",
		file: "server/history/follow-given.ts",
		text: 'if (entry.kind !== "members" || entry.remove.length === 0) return;',
		instead:
			'if (entry.kind === "members") return;\n\tif (entry.kind !== "members" || entry.remove.length === 0) return;',
		caughtBy: { test: threadsBack, title: "[I5] who brings its beginning alone" },
	},
	{
		what: "a dm begins a second time in its middle",
		breaks: "I3",
		file: "server/history/give-back.ts",
		text: 'if (!isReturned && given.entry.kind === "start") return',
		instead: 'if (!isReturned && given.entry.kind === "start" && threadId === deviceId) return',
		caughtBy: { test: threadsBack, title: "a dm that was begun anew meanwhile" },
	},
	{
		what: "a segment's first entry does not say what stands before it",
		breaks: "I4",
		file: "client/data/batches.ts",
		text: "markBehind(last, marks, entry) ?? ownMark(entry)",
		instead: "markBehind(last, marks, entry)",
		caughtBy: { test: "tests/client/data/batches.test.ts", title: "[I4] begins by itself where" },
	},
	{
		what: "segments that could not be had are not asked for again",
		breaks: "I4",
		file: "client/data/older-segments.ts",
		text: 'if (isLacking && member.state.get().kind === "live") start();',
		instead: "",
		caughtBy: {
			test: "tests/client/data/given-back-by-another.test.ts",
			title: "[I4] segments that a server put back",
		},
	},
	{
		what: "a new segment is held against a member document that is just being replaced",
		breaks: "I10",
		file: "client/data/member-replica.ts",
		text: 'replica.state.get().kind === "live" && !isReplaced',
		instead: 'replica.state.get().kind === "live"',
		caughtBy: { test: "tests/client/data/heard-by-another-page.test.ts", title: "[I10] while the member document" },
	},
];
