import { VerbRefused } from "../say-why-not.ts";

/** What a disk can answer, by its code, as a sentence that says what to do. */
const sentences: readonly (readonly [RegExp, string])[] = [
	[/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)$/, "there is not enough room on the disk. Make some, or choose another place."],
	[
		/^(EACCES|EPERM|EROFS|SQLITE_(READONLY|CANTOPEN|PERM).*)$/,
		"this user may not read or write there. Check the rights.",
	],
	[/^(ENOENT|ENOTDIR)$/, "there is no such folder."],
	[/^(EISDIR)$/, "that is a folder, not a file."],
	[
		/^(EIO|SQLITE_IOERR.*)$/,
		"the disk does not take it: it fails, or a quota is used up. Look after it, or choose another place.",
	],
	[/^(SQLITE_(CORRUPT|NOTADB).*)$/, "the data is damaged. Keep the backups you have."],
];

/** Runs `work`; what its disk refuses becomes one sentence, beginning with what that means. */
export async function sayDiskTrouble(meaning: string, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		const known = sentences.find(([pattern]) => pattern.test(code));
		if (known === undefined) throw error;
		throw new VerbRefused(`${meaning}: ${known[1]}`);
	}
}
