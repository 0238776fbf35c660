import type { Fault } from "../fault.ts";

const types = "tests/server/files/type-of-bytes.test.ts";
const reader = "tests/server/files/image-reader.test.ts";
const reading = "tests/server/files/reading.test.ts";
const clamd = "tests/server/files/clamd.test.ts";
const labels = "tests/server/files/clear-labels.test.ts";
const inServer = "tests/server/files/brought-and-read.test.ts";
const nasty = "tests/hostile/nasty-files.test.ts";

const picture = "server/files/pictures/read-picture.ts";
const process = "server/files/pictures/reader-process.ts";
const imageReader = "server/files/pictures/image-reader.ts";
const child = "server/files/pictures/reader-child.ts";
const readFile = "server/files/read-file.ts";
const queue = "server/files/create-reading.ts";
const besideTrouble = "tests/server/files/reading-beside-trouble.test.ts";

export const readingFiles: readonly Fault[] = [
	{
		what: "a page of HTML is given out as one",
		breaks: "I6",
		file: "server/files/kept-type.ts",
		text: "activeTypes.includes(found) || ",
		instead: "",
		caughtBy: { test: types, title: "is never given out as" },
	},
	{
		what: "what was announced as a picture may be anything",
		breaks: "I6",
		file: "server/files/kept-type.ts",
		text: 'return found.startsWith("image/");',
		instead: "return true;",
		caughtBy: { test: types, title: "is not" },
	},
	{
		what: "markup behind an empty line is plain text",
		breaks: "I6",
		file: "server/files/type-of-text.ts",
		text: "text.trimStart()",
		instead: "text",
		caughtBy: { test: types, title: "of text/html" },
	},
	{
		what: "a photo keeps what its camera wrote into it",
		breaks: "I6",
		file: picture,
		text: ": sharp(bytes, load).autoOrient();",
		instead: ": sharp(bytes, load).autoOrient().keepMetadata();",
		caughtBy: { test: reader, title: "stands upright" },
	},
	{
		what: "small pictures lie on their side",
		breaks: "I6",
		file: picture,
		text: "const first = sharp(bytes, load).autoOrient();",
		instead: "const first = sharp(bytes, load);",
		caughtBy: { test: reader, title: "stands upright" },
	},
	{
		what: "frames are not counted",
		breaks: "I7",
		file: picture,
		text: "if (frames > mostFrames)",
		instead: "if (frames > 1e9)",
		caughtBy: { test: reader, title: "is not unpacked beyond" },
	},
	{
		what: "a picture may have as many pixels as it says",
		breaks: "I7",
		file: picture,
		text: "limitInputPixels: limits.imagePixels",
		instead: "limitInputPixels: false",
		also: {
			file: picture,
			text: "width * side * frames > limits.imagePixels",
			instead: "width * side * frames < 0",
		},
		caughtBy: { test: nasty, title: "end as they must" },
	},
	{
		what: "a cut picture is shown as far as it goes",
		breaks: "I6",
		file: picture,
		text: 'failOn: "error"',
		instead: 'failOn: "none"',
		caughtBy: { test: reader, title: "is unreadable when it is cut" },
	},
	{
		what: "a picture may be read for ever",
		breaks: "I7",
		file: process,
		text: "}, withinMs);",
		instead: "}, 1e9);",
		caughtBy: { test: reader, title: "ends its reader by the memory it takes, and by its time" },
	},
	{
		what: "a picture may take all the memory there is",
		breaks: "I7",
		file: process,
		text: "if (residentOf(child.pid) > limits.resident)",
		instead: "if (child.pid === 0)",
		also: { file: child, text: "if (process.memoryUsage.rss() > mostResident)", instead: "if (mostResident === 0)" },
		caughtBy: { test: reader, title: "ends its reader by the memory it takes, and by its time" },
	},
	{
		what: "whoever's reader fell has an unreadable photo",
		breaks: "I1",
		file: imageReader,
		text: 'if (isLast || answered.of === "memory")',
		instead: "if (!isClosed)",
		caughtBy: { test: reader, title: "is followed by a fresh one" },
	},
	{
		what: "a full disk makes a photo unreadable",
		breaks: "I1",
		file: imageReader,
		text: 'if (answered.is === "trouble") throw new Error(answered.why);',
		instead: 'if (answered.is === "trouble") return { is: "unreadable", why: answered.why };',
		caughtBy: { test: reader, title: "says of our own trouble" },
	},
	{
		what: "one file that cannot be read keeps new ones waiting for a minute",
		breaks: "I7",
		file: queue,
		text: "wake();\n\t\t\trunning ??= run();",
		instead: "running ??= run();",
		caughtBy: { test: besideTrouble, title: "holds up none that comes later" },
	},
	{
		what: "whoever brings many files keeps the reading to themselves",
		breaks: "I7",
		file: queue,
		text: "hadTurn.add(row.member_id);",
		instead: "",
		caughtBy: { test: reading, title: "and the members by turns" },
	},
	{
		what: "one file with trouble holds up all others",
		breaks: "I1",
		file: queue,
		text: "if (file !== null) stoodBack.add(file.id);",
		instead: "",
		caughtBy: { test: reading, title: "[I1] our own trouble fails nobody" },
	},
	{
		what: "a file is not looked for any more after trouble",
		breaks: "I1",
		file: queue,
		text: "isWanted = true;\n\t\t\tif (!isNews) await rest(",
		instead: "if (!isNews) await rest(",
		caughtBy: { test: reading, title: "[I1] our own trouble fails nobody" },
	},
	{
		what: "the bytes go before their file is settled",
		breaks: "I2",
		file: queue,
		text: "await settle(file.id, outcome);",
		instead: "await wholes.discard(file.id);\n\t\tawait settle(file.id, outcome);",
		caughtBy: { test: reading, title: "[I2] a database that cannot be written loses no bytes" },
	},
	{
		what: "what was taken back while it was read stays on the disk",
		breaks: "I9",
		file: queue,
		text: 'if (row?.status !== "ready") await store.remove(file.id);',
		instead: "",
		caughtBy: { test: reading, title: "what is taken back while it is read" },
	},
	{
		what: "the last come is read first",
		breaks: "I4",
		file: queue,
		text: '.orderBy("uploaded_at")',
		instead: '.orderBy("uploaded_at", "desc")',
		caughtBy: { test: reading, title: "is read one at a time" },
	},
	{
		what: "what the scanner found is kept",
		breaks: "I6",
		file: readFile,
		text: 'if ((await scan(path, signal)) === "found") return failed("infected");',
		instead: "await scan(path, signal);",
		caughtBy: { test: reading, title: "something known as harmful" },
	},
	{
		what: "a film tells where it was taken",
		breaks: "I6",
		file: readFile,
		text: "if (withLabels.includes(type)) await clearLabels(copy);",
		instead: "",
		caughtBy: { test: reading, title: "says no more of where it was filmed" },
	},
	{
		what: "labels of a film's tracks are left",
		breaks: "I6",
		file: "server/files/clear-labels.ts",
		text: 'const opened = ["moov", "trak"];',
		instead: 'const opened = ["moov"];',
		caughtBy: { test: labels, title: "its place and its camera are blanked" },
	},
	{
		what: "a scanner that says ERROR has found nothing",
		breaks: "I6",
		file: "server/files/scan/clamd.ts",
		text: 'if (answer === "stream: OK") return "clean";',
		instead: 'return "clean";',
		caughtBy: { test: clamd, title: "that says ERROR" },
	},
	{
		what: "a scanner is waited for as long as it likes",
		breaks: "I7",
		file: "server/files/scan/clamd.ts",
		text: 'whole.addEventListener("abort", giveUp);',
		instead: "",
		caughtBy: { test: clamd, title: "that says a letter now and then" },
	},
	{
		what: "files pass while the scanner is away, whatever was set up",
		breaks: "I6",
		file: "server/files/open-reading.ts",
		text: 'if (clamd.away === "wait") return scan;',
		instead: "",
		caughtBy: { test: inServer, title: "shows no file to anybody before it is back" },
	},
];
