import type { Fault } from "../fault.ts";

const desk = "tests/client/data/attaching/desk.test.ts";

/** Faults of what is attached to a message that is being written. */
export const attaching: readonly Fault[] = [
	{
		what: "what is attached stands in the draft only when something else changes",
		breaks: "I1",
		file: "client/data/attaching/prepare-in-turn.ts",
		text: "await draft.write();",
		instead: "await Promise.resolve();",
		caughtBy: { test: desk, title: "[I1] stands in the draft" },
	},
	{
		what: "what is attached while a message is on its way to the disk takes that message's files off the draft",
		breaks: "I1",
		file: "client/data/attaching/desk-draft.ts",
		text: "if (sending > 0 || !state.isRead()) return;",
		instead: "if (!state.isRead()) return;",
		caughtBy: { test: desk, title: "[I1] takes what is attached" },
	},
	{
		what: "files of a message that could not be kept are gone from the composer",
		breaks: "I1",
		file: "client/data/attaching/desk.ts",
		text: "state.change({ items: [...taken, ...state.items()] });",
		instead: "state.change({ items: state.items() });",
		caughtBy: { test: desk, title: "[I1] takes what is attached" },
	},
	{
		what: "a message takes more files than it holds",
		breaks: "I1",
		file: "client/data/attaching/desk.ts",
		text: "Math.max(0, limits.messageFiles - state.items().length)",
		instead: "limits.messageFiles",
		caughtBy: { test: desk, title: "is at most ten" },
	},
	{
		what: "what was removed while it was being prepared stays on the disk for ever",
		breaks: "I1",
		file: "client/data/attaching/prepare-in-turn.ts",
		text: "return dropQuietly(files, [kept]);",
		instead: "return;",
		caughtBy: { test: desk, title: "while it is prepared" },
	},
	{
		what: "a photo whose original is too large is not attached at all",
		breaks: "I1",
		file: "client/data/attaching/prepare-in-turn.ts",
		text: "const { before } = now;",
		instead: "const before = null as typeof now.before;",
		caughtBy: { test: desk, title: "that is too large stays" },
	},
	{
		what: "a message goes out without what was refused while it waited",
		breaks: "I1",
		file: "client/data/attaching/desk.ts",
		text: "onRefused: () => stopWaiting(),",
		instead: "onRefused: () => undefined,",
		caughtBy: { test: desk, title: "waits until everything" },
	},
];
