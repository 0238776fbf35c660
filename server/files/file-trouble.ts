const why = "Photos and files wait on the devices meanwhile.";

/** The system's own codes, as they come from reading and writing bytes of files. */
const sentences = new Map([
	["ENOSPC", `There is too little room on the disk. ${why}`],
	["EDQUOT", `The data folder may not grow any more. ${why}`],
	["EIO", `The disk of the data folder fails. ${why} Look at the disk.`],
	["EROFS", `The data folder cannot be written. ${why} Check the disk and the folder's permissions.`],
	["EACCES", `The folder of the files cannot be written. ${why} Check the permissions of the data folder.`],
	["EMFILE", `Too many files are open at once. ${why}`],
	["ES3", `The S3 server for files is away or refuses. ${why} See S3_ENDPOINT and what goes with it.`],
	["ENFILE", `Too many files are open on this machine. ${why}`],
]);

/** One sentence for the person who runs the server; null for what is no trouble with keeping files. */
export function explainFileTrouble(error: unknown): string | null {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const found = sentences.get(code);
	return found === undefined ? null : `${found} (${code})`;
}
