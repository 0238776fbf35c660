import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { createFilePlaces } from "../../server/files/file-places.ts";
import { createIdMaker } from "../../shared/ids.ts";
import { databaseFile } from "./data-folder.ts";
import type { Random } from "./random.ts";

/** A file as it lies on the disk: where each of its parts is, and what it must be. */
export type KeptFile = {
	id: string;
	name: string;
	parts: readonly { path: (dataDir: string) => string; bytes: Buffer }[];
};

type Wish = { ready: number; waiting: number; bytes: number };

/**
 * Puts files into a data folder behind the server's back, rows and bytes: some ready with their small pictures, some that
 * came whole and wait to be read. They belong to whoever came first, and to no message.
 */
export function putFiles(dataDir: string, random: Random, { ready, waiting, bytes }: Wish): KeptFile[] {
	const makeId = createIdMaker(() => Date.now(), random.bytes);
	const sqlite = new SQLite(databaseFile(dataDir));
	const member = sqlite.prepare("select id from members").pluck().get();
	const insert =
		sqlite.prepare(`insert into files (id, member_id, name, announced_type, announced_size, status, created_at,
		uploaded_at, type, size, has_thumbs) values (?, ?, ?, 'image/jpeg', ?, ?, ?, ?, ?, ?, ?)`);
	const now = new Date().toISOString();
	const files = Array.from({ length: ready + waiting }, (_, index): KeptFile => {
		const isReady = index < ready;
		const id = makeId();
		const file = {
			id,
			name: `beach ${index}.jpg`,
			parts: isReady ? readyParts(id, random, bytes) : [wholePart(id, random, bytes)],
		};
		const size = file.parts.reduce((sum, part) => sum + part.bytes.length, 0);
		const settled = isReady ? ["image/jpeg", size, 1] : [null, null, 0];
		insert.run(id, member, file.name, bytes, isReady ? "ready" : "pending", now, now, ...settled);
		return file;
	});
	sqlite.close();
	for (const { path, bytes: content } of files.flatMap(({ parts }) => parts)) {
		mkdirSync(dirname(path(dataDir)), { recursive: true });
		writeFileSync(path(dataDir), content);
	}
	return files;
}

function readyParts(id: string, random: Random, bytes: number): KeptFile["parts"] {
	return (["original", "phone", "desktop"] as const).map((part, index) => ({
		path: (dataDir) => createFilePlaces(dataDir).kept(id, part),
		bytes: Buffer.from(random.bytes(Math.ceil(bytes / 10 ** index))),
	}));
}

function wholePart(id: string, random: Random, bytes: number) {
	return { path: (dataDir: string) => createFilePlaces(dataDir).whole(id), bytes: Buffer.from(random.bytes(bytes)) };
}

/** The names of those that are not there byte for byte. */
export function notWhole(dataDir: string, files: readonly KeptFile[]): string[] {
	const isThere = ({ path, bytes }: KeptFile["parts"][number]) =>
		existsSync(path(dataDir)) && readFileSync(path(dataDir)).equals(bytes);
	return files.filter(({ parts }) => !parts.every(isThere)).map(({ name }) => name);
}
