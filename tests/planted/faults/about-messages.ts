import type { Fault } from "../fault.ts";

/** Faults of what is said of messages (decision 0032). */
export const aboutMessages: readonly Fault[] = [
	{
		what: "what was said of old messages is given back segment by segment, and not in the order in which it was written",
		breaks: "I4",
		file: "client/data/in-order.ts",
		text: "return [...taken];",
		instead: "return [...lacking];",
		caughtBy: { test: "tests/client/data/in-order.test.ts" },
	},
	{
		what: "what is said of an old message stands at the end of the thread",
		breaks: "I4",
		file: "server/log/log.ts",
		text: "const segment = about ?? head.segment;",
		instead: "const segment = head.segment;",
		caughtBy: { test: "tests/server/gate/about.test.ts", title: "[I4] [I8] stands with it" },
	},
	{
		what: "the end of a sealed segment is remembered though something was put behind it",
		breaks: "I4",
		file: "server/threads/refresh-changed.ts",
		text: "for (const [thread, segments] of changed.grown()) directory.forgetEnds(thread, segments);",
		instead: "",
		caughtBy: { test: "tests/server/gate/about.test.ts", title: "[I4] [I8] stands with it" },
	},
	{
		what: "anybody changes anybody's words",
		breaks: "I6",
		file: "server/gate/accept-about.ts",
		text: 'if (entry.by !== memberId) return "not_author";',
		instead: "",
		caughtBy: { test: "tests/server/gate/about.test.ts", title: "is refused of what is no message here" },
	},
	{
		what: "a poll takes votes for what it does not offer",
		breaks: "I6",
		file: "server/gate/accept-about.ts",
		text: 'return fitsPoll(entry.poll, said.choices) ? null : "bad_vote";',
		instead: "return null;",
		caughtBy: { test: "tests/server/gate/polls.test.ts", title: "one that does not fit is refused" },
	},
	{
		what: "the question of a poll is changed under those who have voted",
		breaks: "I4",
		file: "server/gate/accept-about.ts",
		text: 'if (entry.poll !== undefined) return "not_editable";',
		instead: "",
		caughtBy: { test: "tests/server/gate/polls.test.ts", title: "stays as it was asked" },
	},
	{
		what: "what a poll asks is in no hash",
		breaks: "I4",
		file: "shared/entry-content.ts",
		text: "return poll === undefined ? [] : [{ poll: [poll.several, ...poll.options] }];",
		instead: "return poll === undefined ? [] : [];",
		caughtBy: { test: "tests/shared/poll.test.ts", title: "what it asks is in its own" },
	},
	{
		what: "what another page has brought of an older segment is not taken in by the one that shows it",
		breaks: "I4",
		file: "client/data/segment-window.ts",
		text: "if (last > (held.segment.get()?.lastSeq ?? last)) held.link(3);",
		instead: "if (last < 0) held.link(3);",
		caughtBy: { seeds: "316" },
	},
	{
		what: "records of several threads are made in another order than that in which they are shown",
		breaks: "I11",
		file: "server/threads/refresh-changed.ts",
		text: "for (const [thread, gone] of first) expected.push(await directory.refreshThread(tx, thread, [...gone]));\n\tfor (const [thread, gone] of others) shows.push(await directory.refreshThread(tx, thread, [...gone]));",
		instead:
			"for (const [thread, gone] of others) shows.push(await directory.refreshThread(tx, thread, [...gone]));\n\tfor (const [thread, gone] of first) expected.push(await directory.refreshThread(tx, thread, [...gone]));",
		caughtBy: { test: "tests/server/threads/shown-in-order.test.ts" },
	},
];
