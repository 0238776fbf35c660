/** One change that shim/disk.c saw: c made, w written, t truncated to `offset`, s synced, f failed to sync, u unlinked. */
export type Noted = { what: string; path: string; offset: number; data: Buffer };

const headBytes = 24;

/** A process that was killed may have left its last record in part: it is left out, for nobody was told of it. */
export function* readJournal(journal: Buffer): Generator<Noted> {
	let at = 0;
	while (at + headBytes <= journal.length) {
		const packed = journal.readBigUInt64LE(at);
		const offset = Number(journal.readBigUInt64LE(at + 8));
		const length = Number(journal.readBigUInt64LE(at + 16));
		const pathEnd = at + headBytes + Number(packed >> 8n);
		if (pathEnd + length > journal.length) return;
		const path = journal.toString("utf8", at + headBytes, pathEnd);
		yield {
			what: String.fromCharCode(Number(packed & 0xffn)),
			path,
			offset,
			data: journal.subarray(pathEnd, pathEnd + length),
		};
		at = pathEnd + length;
	}
}
