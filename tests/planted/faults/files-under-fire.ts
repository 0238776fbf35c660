import type { Fault } from "../fault.ts";

/** Faults of photos that come in where there is no room. */
export const filesUnderFire: readonly Fault[] = [
	{
		what: "photos take the room that is left to the words",
		breaks: "I1",
		file: "server/files/uploads/uploads.ts",
		text: "bavail * bsize < bytes + reserveBytes",
		instead: "bavail * bsize < Math.min(bytes, reserveBytes)",
		caughtBy: { test: "tests/fault/files-full.test.ts", title: "a full disk" },
	},
];
