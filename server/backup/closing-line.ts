import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { DatabaseUnusable } from "../database/open-database.ts";

/**
 * A backup is an SQLite file with one line behind its last page: the SHA-256 of everything before it. SQLite does not
 * look there, so the file opens as any other; and whatever has flipped in it meanwhile is found, also in a name or a
 * time that no running hash covers.
 */
const lineOf = (digest: string) => `\nhearth-backup 1 sha256 ${digest}\n`;
const lineLength = lineOf("x".repeat(43)).length;
const linePattern = /^\nhearth-backup 1 sha256 ([\w-]{43})\n$/;
const chunkBytes = 1024 * 1024;

const damaged = "This backup is damaged or cut short: it is not what was written. Take another one.";

/** Writes the closing line behind the last page. Throws what the file system throws. */
export function addClosingLine(file: string): void {
	const handle = openSync(file, "r+");
	try {
		const { size } = fstatSync(handle);
		const line = Buffer.from(lineOf(readThrough(handle, size, () => undefined)));
		writeAll(handle, line, size);
	} finally {
		closeSync(handle);
	}
}

/** Whether the file ends with a closing line that fits. Throws DatabaseUnusable when it was changed or cut. */
export function checkClosingLine(file: string): boolean {
	const handle = openSync(file, "r");
	try {
		return readPages(handle, () => undefined);
	} finally {
		closeSync(handle);
	}
}

/**
 * Copies the pages without the line, comparing on the way. Tells whether there was a line: a plain SQLite file, made by
 * other means, has none. Throws DatabaseUnusable when the file was changed or cut.
 */
export function copyPages(from: string, to: string): boolean {
	const source = openSync(from, "r");
	const target = openSync(to, "wx", 0o600);
	try {
		let written = 0;
		return readPages(source, (chunk) => {
			writeAll(target, chunk, written);
			written += chunk.length;
		});
	} finally {
		closeSync(source);
		closeSync(target);
	}
}

function readPages(handle: number, take: (chunk: Uint8Array) => void): boolean {
	const { size } = fstatSync(handle);
	const digest = readLine(handle, size);
	if (digest === null && size % pageSize(handle) !== 0) throw new DatabaseUnusable(damaged);
	const found = readThrough(handle, digest === null ? size : size - lineLength, take);
	if (digest !== null && digest !== found) throw new DatabaseUnusable(damaged);
	return digest !== null;
}

function readLine(handle: number, size: number): string | null {
	if (size <= lineLength) return null;
	const end = Buffer.alloc(lineLength);
	readSync(handle, end, 0, lineLength, size - lineLength);
	return linePattern.exec(end.toString("latin1"))?.[1] ?? null;
}

/** As the header of an SQLite file says it (sqlite.org/fileformat, 1.3.2). */
function pageSize(handle: number): number {
	const header = Buffer.alloc(100);
	readSync(handle, header, 0, 100, 0);
	if (!header.toString("latin1").startsWith("SQLite format 3\0"))
		throw new DatabaseUnusable("This file is no backup of a Hearth.");
	const size = header.readUInt16BE(16);
	return size === 1 ? 65_536 : Math.max(size, 512);
}

function readThrough(handle: number, length: number, take: (chunk: Uint8Array) => void): string {
	const sum = createHash("sha256");
	const buffer = Buffer.alloc(chunkBytes);
	for (let at = 0; at < length; ) {
		const read = readSync(handle, buffer, 0, Math.min(chunkBytes, length - at), at);
		if (read === 0) throw new DatabaseUnusable(damaged);
		sum.update(buffer.subarray(0, read));
		take(buffer.subarray(0, read));
		at += read;
	}
	return sum.digest("base64url");
}

function writeAll(handle: number, bytes: Uint8Array, at: number): void {
	for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done);
}
