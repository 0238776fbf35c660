import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../support/random.ts";
import { readJournal } from "./shim/journal.ts";

/** The files of a data folder by name. */
type Files = Map<string, Buffer>;

/** A file's bytes on the disk, and what was written to it since its last sync, in order. */
type Inode = { durable: Buffer; pending: Change[] };
type Change = { kind: "write"; offset: number; data: Buffer } | { kind: "truncate"; length: number };

/** What a disk writes in one piece; anything longer can tear. */
const sector = 512;

export function readFolder(folder: string): Files {
	const names = readdirSync(folder).filter((name) => !name.endsWith("-shm"));
	return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * Makes the data folder what is found when the power is back: `before` is what the process found, `journal` what
 * shim/disk.c wrote down of it. What was synced is there. Of everything else each sector is there with the
 * probability `survives` (0 to 1), files and names that were made or removed up to some moment only.
 */
export function cutPower(folder: string, before: Files, journal: Buffer, survives: number, random: Random): void {
	const found = playBack(folder, before, journal, (change, inode) => {
		if (random.between(1, 1_000) <= survives * 1_000) applyTo(inode, change);
	});
	for (const name of readdirSync(folder)) rmSync(join(folder, name));
	for (const [name, content] of found) writeFileSync(join(folder, name), content, { mode: 0o600 });
	// Shared memory is made anew at the first opening; whatever lies there must not be believed.
	if (random.between(0, 1) === 1) writeFileSync(join(folder, "hearth.db-shm"), random.bytes(4096));
}

type Fate = (change: Change, inode: Inode) => void;

function playBack(folder: string, before: Files, journal: Buffer, decide: Fate): Files {
	const durable = new Map<string, Inode>();
	for (const [name, content] of before) durable.set(name, { durable: content, pending: [] });
	const visible = new Map(durable);
	const inodes = new Set(durable.values());
	let renamed: { name: string; inode: Inode | null }[] = [];

	const name = (entry: { name: string; inode: Inode | null }) => {
		if (entry.inode === null) durable.delete(entry.name);
		else durable.set(entry.name, entry.inode);
	};
	const settle = (inode: Inode) => {
		for (const change of inode.pending) for (const piece of sectorsOf(change)) decide(piece, inode);
		inode.pending = [];
	};

	for (const { what, path, offset, data } of readJournal(journal)) {
		const isFolder = path === folder;
		const file = path.slice(folder.length + 1);
		const inode = visible.get(file);
		if (isFolder && what === "s") {
			for (const entry of renamed) name(entry);
			renamed = [];
		} else if (what === "c") {
			const made: Inode = { durable: Buffer.alloc(0), pending: [] };
			inodes.add(made);
			visible.set(file, made);
			renamed.push({ name: file, inode: made });
		} else if (what === "u") {
			visible.delete(file);
			renamed.push({ name: file, inode: null });
		} else if (inode === undefined) continue;
		else if (what === "w") inode.pending.push({ kind: "write", offset, data });
		else if (what === "t") inode.pending.push({ kind: "truncate", length: offset });
		else if (what === "s") {
			for (const change of inode.pending) applyTo(inode, change);
			inode.pending = [];
		}
		// A sync that failed: the pages count as clean from now on, and no later sync writes them.
		else if (what === "f") settle(inode);
	}
	for (const inode of inodes) settle(inode);
	// A journaling file system keeps the order of names: what was done up to some moment is there.
	let isKept = true;
	for (const entry of renamed) {
		const probe: Inode = { durable: Buffer.alloc(0), pending: [] };
		decide({ kind: "write", offset: 0, data: Buffer.alloc(1) }, probe);
		isKept &&= probe.durable.length > 0;
		if (isKept) name(entry);
	}
	return new Map([...durable].map(([file, inode]) => [file, inode.durable]));
}

function sectorsOf(change: Change): Change[] {
	if (change.kind === "truncate") return [change];
	const pieces: Change[] = [];
	for (let at = 0; at < change.data.length; ) {
		const offset = change.offset + at;
		const end = Math.min(change.data.length, at + sector - (offset % sector));
		pieces.push({ kind: "write", offset, data: change.data.subarray(at, end) });
		at = end;
	}
	return pieces;
}

function applyTo(inode: Inode, change: Change): void {
	if (change.kind === "truncate") {
		inode.durable = resized(inode.durable, change.length);
		return;
	}
	const end = change.offset + change.data.length;
	if (inode.durable.length < end) inode.durable = resized(inode.durable, end);
	change.data.copy(inode.durable, change.offset);
}

function resized(content: Buffer, length: number): Buffer {
	const made = Buffer.alloc(length);
	content.copy(made, 0, 0, Math.min(length, content.length));
	return made;
}
