import type { Fault } from "../fault.ts";

const searcher = "tests/client/data/search/searcher.test.ts";
const member = "tests/client/data/search/member-search.test.ts";
const atServer = "tests/server/search/search.test.ts";

/** Faults of search, on a device and at the server. */
export const searching: readonly Fault[] = [
	{
		what: "what search has made of the words stays on the disk of whoever signs out",
		breaks: "I9",
		file: "client/data/wipe.ts",
		text: "fileDatabaseName(memberId), searchDatabaseName(memberId), importDatabaseName(memberId)",
		instead: "fileDatabaseName(memberId), importDatabaseName(memberId)",
		caughtBy: { test: member, title: "[I9] leaves nothing behind" },
	},
	{
		what: "what search has made of the words stays on the disk of a device that was signed out from afar",
		breaks: "I9",
		file: "client/data/wipe.ts",
		text: "\tawait deleteDatabase(factory, searchDatabaseName(memberId));\n",
		instead: "",
		caughtBy: { test: member, title: "[I9] is wiped with the conversation" },
	},
	{
		what: "words that were deleted are found until the page is opened again",
		breaks: "I9",
		file: "client/data/search/search-index.ts",
		text: "await readAll(documents);",
		instead: "await Promise.all(documents);",
		caughtBy: { test: searcher, title: "[I9] finds no word that was deleted" },
	},
	{
		what: "search keeps the words of a thread I was taken out of",
		breaks: "I5",
		file: "client/data/search/searcher.ts",
		text: "await index.forgetThreads(world.left);",
		instead: "",
		caughtBy: { test: searcher, title: "[I5] finds nothing of a thread" },
	},
	{
		what: "words of a thread I was taken out of are read once more while they stand on the disk",
		breaks: "I5",
		file: "client/data/search/search-index.ts",
		text: "if (segment === null || isLeft(segment.threadId)) continue;",
		instead: "if (segment === null) continue;",
		caughtBy: { test: searcher, title: "[I5] finds nothing of a thread" },
	},
	{
		what: "a full disk ends search",
		breaks: "I7",
		file: "client/data/search/search-index.ts",
		text: 'if (!(error instanceof DOMException) || error.name === "InvalidStateError") throw error;',
		instead: "throw error;",
		caughtBy: { test: searcher, title: "finds all the same on a full disk" },
	},
	{
		what: "the server's search answers from threads the asker is not in",
		breaks: "I5",
		file: "server/search/word-index.ts",
		text: "and places.thread_id in (select value from json_each(?))",
		instead: "and ? is not null",
		also: {
			file: "server/http/routes/search.ts",
			text: "found.filter((message) => still.has(message.threadId))",
			instead: "found.filter(() => still.size > 0)",
		},
		caughtBy: { test: atServer, title: "[I5] finds nothing of threads" },
	},
	{
		what: "the server's search forgets nothing",
		breaks: "I9",
		file: "server/search/word-index.ts",
		text: "if (n === undefined) return;",
		instead: "if (n !== null) return;",
		caughtBy: { test: atServer, title: "[I9] its index forgets" },
	},
];
