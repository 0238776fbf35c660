import type { Fault } from "../fault.ts";

const files = "tests/server/backup/files.test.ts";

/** Faults of backups and restores: what they bring along, and where it ends. */
export const backups: readonly Fault[] = [
	{
		what: "a photo that was cut short goes into a backup",
		breaks: "I1",
		file: "server/backup/pack-files.ts",
		text: "&& (bytes === null || length === bytes)",
		instead: "",
		caughtBy: { test: files, title: "is made without what is gone" },
	},
	{
		what: "what was read while the backup was made is in it neither way",
		breaks: "I1",
		file: "server/backup/pack-files.ts",
		text: "if (bytes === null) parts[0] ??=",
		instead: "if (bytes === 0) parts[0] ??=",
		caughtBy: { test: files, title: "has what was read since" },
	},
	{
		what: "a file of another length in a backup is believed",
		breaks: "I1",
		file: "server/backup/check-files.ts",
		text: "|| length !== (file.bytes ?? length)",
		instead: "",
		caughtBy: { test: files, title: "is refused when a file in it is not as long" },
	},
	{
		what: "what a backup did not bring stays said to be here",
		breaks: "I1",
		file: "server/backup/unpack-files.ts",
		text: "if (missing.length > 0) expectAgain(sqlite, missing);",
		instead: "",
		caughtBy: { test: files, title: "is made without what is gone" },
	},
	{
		what: "the bytes of files stay in the database after a restore",
		breaks: "I9",
		file: "server/backup/unpack-files.ts",
		text: "if (isPacked) dropArchive",
		instead: "if (!isPacked) dropArchive",
		caughtBy: { test: files, title: "a restore leaves none of the bytes" },
	},
	{
		what: "files are put back for everybody on the computer to read",
		breaks: "I5",
		file: "server/backup/unpack-files.ts",
		text: 'openSync(path, "wx", 0o600)',
		instead: 'openSync(path, "wx", 0o644)',
		caughtBy: { test: files, title: "puts them back for their owner alone" },
	},
	{
		what: "a restore that goes on moves the files aside that it has placed",
		breaks: "I1",
		file: "server/backup/finish-restore.ts",
		text: "if (hasFiles && existsSync(join(dataDir, filesName)))",
		instead: "if (existsSync(join(dataDir, filesName)))",
		caughtBy: { test: "tests/fault/restore.test.ts", title: "at filed:1 leaves the new data" },
	},
];
