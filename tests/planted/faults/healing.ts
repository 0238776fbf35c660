import type { Fault } from "../fault.ts";

const forged = "tests/server/history/forged.test.ts";
const people = "tests/server/history/people.test.ts";

/** Faults of giving back: what a server that was put back believes, and whom. */
export const healing: readonly Fault[] = [
	{
		what: "whatever is given back is believed, sealed or not",
		breaks: "I4",
		file: "server/history/check-given.ts",
		text: "if (!isSameSeal(entry.seal, given.seal))",
		instead: "if (entry.seal === undefined)",
		caughtBy: { test: forged },
	},
	{
		what: "a seal is good for another place in the thread",
		breaks: "I4",
		file: "server/history/seals.ts",
		text: "place.clock",
		instead: "0",
		caughtBy: { test: "tests/server/history/seals.test.ts", title: "is 22 letters" },
	},
	{
		what: "whoever is out of a thread may give back to it",
		breaks: "I5",
		file: "server/history/give-back.ts",
		text: 'if (!(await createMayWrite(tx)(threadId, from))) throw new HttpProblem("thread_not_found");',
		instead: "",
		caughtBy: { test: forged, title: "[I5] is taken from its members alone" },
	},
	{
		what: "what is brought twice is taken twice",
		breaks: "I3",
		file: "server/history/give-back.ts",
		text: "if (known === undefined) {",
		instead: "if (known === undefined || known !== null) {",
		caughtBy: { test: "tests/server/history/give-back.test.ts", title: "[I3] is taken once" },
	},
	{
		what: "what was lost comes back to the end though its own place is free",
		breaks: "I4",
		file: "server/history/give-back.ts",
		text: "if (await log.putBack(threadId, given, deviceId)) return",
		instead: "if (threadId === deviceId) return",
		caughtBy: { test: "tests/server/history/give-back.test.ts", title: "[I4] [I8] comes back to its own place" },
	},
	{
		what: "what comes back is put where something else stands by now",
		breaks: "I4",
		file: "server/log/log.ts",
		text: "entry.seq === head.mark.seq + 1 && before === head.mark.hash && segment === head.segment",
		instead: "segment === head.segment",
		caughtBy: { test: "tests/server/history/give-back.test.ts", title: "[I3] [I4] comes to the end" },
	},
	{
		what: "an entry that comes back may leave a gap before it",
		breaks: "I4",
		file: "server/log/log.ts",
		text: "return isNext && mayFollow(tx, threadId, head, place);",
		instead: "return isNext;",
		caughtBy: { test: "tests/server/history/own-place.test.ts", title: "not where Yjs would wait" },
	},
	{
		what: "anybody can say who belongs to the family",
		breaks: "I5",
		file: "server/people/give-back.ts",
		text: 'if (!isOurWord(given, parts.seals)) throw new HttpProblem("bad_history");',
		instead: "",
		caughtBy: { test: people, title: "is refused, with all that comes with it" },
	},
	{
		what: "somebody who was removed after the backup stays",
		breaks: "I5",
		file: "server/people/give-back.ts",
		text: "known.removed_at === null && !given.active && ",
		instead: "given.active && ",
		caughtBy: { test: people, title: "[I5] [S9] is removed again" },
	},
	{
		what: "a device that was signed out after the backup stays",
		breaks: "I5",
		file: "server/people/give-back.ts",
		text: ".set({ revoked_at: at })",
		instead: ".set({ revoked_at: null })",
		caughtBy: { test: people, title: "[I5] is signed out again" },
	},
	{
		what: "invites of the old day open the door again after a restore",
		breaks: "I5",
		file: "server/history/restored.ts",
		text: '.set({ revoked_at: at }).where("revoked_at", "is", null)',
		instead: '.set({ revoked_at: at }).where("revoked_at", "is not", null)',
		caughtBy: { test: "tests/server/history/after-restore.test.ts", title: "invites and sign-in links of the old day" },
	},
	{
		what: "new words take the places of lost ones at once after a restore",
		breaks: "I4",
		file: "server/gate/decide.ts",
		text: "if (deciding.waitMs > 0) return",
		instead: "if (deciding.waitMs < 0) return",
		caughtBy: { test: "tests/server/history/after-restore.test.ts", title: "new words wait for two minutes" },
	},
];
