import type { Fault } from "../fault.ts";

/** Faults of photos that come in while a server is killed, or has no room. */
export const filesUnderFire: readonly Fault[] = [
	{
		what: "what had come whole before a crash is never read",
		breaks: "I1",
		file: "server/files/open-files.ts",
		text: "look: reading.look,",
		instead: "look: () => undefined,",
		caughtBy: { test: "tests/fault/files.test.ts" },
	},
	{
		what: "photos take the room that is left to the words",
		breaks: "I1",
		file: "server/files/uploads/uploads.ts",
		text: "bavail * bsize < bytes + reserveBytes",
		instead: "bavail * bsize < Math.min(bytes, reserveBytes)",
		caughtBy: { test: "tests/fault/files-full.test.ts", title: "a full disk" },
	},
];
