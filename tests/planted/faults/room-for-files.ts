import type { Fault } from "../fault.ts";

const announcing = "tests/server/files/announce.test.ts";
const cancelling = "tests/server/files/status-and-cancel.test.ts";
const tidying = "tests/server/files/tidying.test.ts";
const names = "tests/shared/announced-files.test.ts";

/** Faults of what may be brought and how much of it, of taking it back, and of putting it in order. */
export const roomForFiles: readonly Fault[] = [
	{
		what: "there is no end to the room a member takes",
		breaks: "I7",
		file: "server/files/announce.ts",
		text: "used.member > quotas.member || used.family > quotas.family",
		instead: "used.family > quotas.family * 100",
		caughtBy: { test: announcing, title: "is a member's and the family's" },
	},
	{
		what: "one member's announcements leave no room for the others",
		breaks: "I7",
		file: "server/files/quotas.ts",
		text: "Math.max(kept, Math.min(kept + expected, quotas.member))",
		instead: "kept + expected",
		caughtBy: { test: announcing, title: "what a member only says they will bring" },
	},
	{
		what: "a name keeps the marks that turn it around on the screen",
		breaks: "I6",
		file: "shared/safe-file-name.ts",
		text: 'last.replace(unsafe, "")',
		instead: "last",
		caughtBy: { test: names, title: "the name of a file that somebody brings" },
	},
	{
		what: "a picture that is a program is taken",
		breaks: "I6",
		file: "shared/announced-type.ts",
		text: 'if (refused.has(type) || type.endsWith("+xml")) return null;',
		instead: "if (refused.has(type)) return type;",
		caughtBy: { test: names, title: "the type of a file that somebody announces" },
	},
	{
		what: "anybody takes a file back",
		breaks: "I5",
		file: "server/files/cancel.ts",
		text: 'if ((await fileToBring(database, fileId, deviceId)) === null) throw new HttpProblem("not_found");',
		instead: "if (fileToBring === undefined) return;",
		caughtBy: { test: cancelling, title: "[I5] is for its author alone" },
	},
	{
		what: "what everybody has seen is taken back, and its bytes are gone",
		breaks: "I1",
		file: "server/files/cancel.ts",
		text: 'if (left?.status === "ready") throw new HttpProblem("not_allowed");',
		instead: "",
		caughtBy: { test: cancelling, title: "[I5] is for its author alone" },
	},
	{
		what: "of a file that was taken back, half of it stays",
		breaks: "I9",
		file: "server/files/cancel.ts",
		text: "await store.remove(fileId);",
		instead: "",
		caughtBy: { test: cancelling, title: "before it is sent" },
	},
	{
		what: "what came whole before a crash is forgotten",
		breaks: "I1",
		file: "server/files/tidying/take-up.ts",
		text: "if ((await lengthOf(places.whole(row.id))) !== null) await arrivals.note(row.id);\n\t\telse if",
		instead: "if",
		caughtBy: { test: tidying, title: "behind the last byte is done" },
	},
	{
		what: "a file whose bytes are gone is said to be there",
		breaks: "I2",
		file: "server/files/tidying/check-kept.ts",
		text: 'if (status === "ready" && !isKeptHere) return null;',
		instead: 'if (status === "ready") return null;',
		caughtBy: { test: tidying, title: "[I2] is made true" },
	},
	{
		what: "nobody hears of a file that is gone",
		breaks: "I11",
		file: "server/files/tidying/check-kept.ts",
		text: "showDirectory();\n",
		instead: "",
		caughtBy: { test: tidying, title: "[I2] is made true" },
	},
	{
		what: "the sweep takes the photos of people",
		breaks: "I1",
		file: "server/files/tidying/sweep.ts",
		text: '.where("id", "not in", photos.where("photo_id", "is not", null))',
		instead: "",
		caughtBy: { test: tidying, title: "takes files of no message after a day" },
	},
	{
		what: "the sweep takes files of messages",
		breaks: "I1",
		file: "server/files/tidying/sweep.ts",
		text: '.where("message_id", "is", null)',
		instead: "",
		caughtBy: { test: tidying, title: "takes files of no message after a day" },
	},
	{
		what: "the sweep takes half of an upload that is awaited",
		breaks: "I1",
		file: "server/files/tidying/sweep.ts",
		text: "if (isUpload && wanted.has(name.slice(0, 36))) continue;",
		instead: "if (isUpload && wanted.size < 0) continue;",
		caughtBy: { test: tidying, title: "takes bytes of no file after an hour" },
	},
	{
		what: "bytes of no file stay for ever",
		breaks: "I9",
		file: "server/files/tidying/sweep.ts",
		text: "for (const id of some) if (!wanted.has(id)) await store.remove(id);",
		instead: "for (const id of some) wanted.has(id);",
		caughtBy: { test: tidying, title: "takes bytes of no file after an hour" },
	},
];
