import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Faults of the disk and the clock for one server process; the environment shim/disk.c reads. */
export type Shim = {
	/** `n` counts the calls of this process from 1; `times` of them fail in a row. */
	failing: (fault: DiskFault) => Record<string, string>;
	/** Every change is written down in `journal`, for power-cut.ts. */
	journaled: (journal: string) => Record<string, string>;
	/** Seconds added to the time of day are read from `file` at every look. */
	onClock: (file: string) => Record<string, string>;
	remove: () => void;
};

export type DiskFault = {
	call: "write" | "sync" | "truncate";
	kind: "EIO" | "ENOSPC" | "short";
	n: number;
	times: number;
	/** Only paths that end in this: "" for all, "-wal", ".db". */
	paths: string;
};

export const always = 1_000_000_000;

const hasCompiler = process.platform === "linux" && spawnSync("cc", ["--version"]).status === 0;

/** Says aloud what this machine cannot try: the tests that need the shim are then counted as skipped. */
export const needsShim = { skip: !hasCompiler };

/** Compiles shim/disk.c for this machine. `folder` is what the faults are for. */
export function compileShim(folder: string): Shim {
	const place = mkdtempSync(join(tmpdir(), "hearth-shim-"));
	const library = join(place, "disk.so");
	const source = join(import.meta.dirname, "shim", "disk.c");
	const made = spawnSync("cc", ["-shared", "-fPIC", "-O2", "-Wall", "-o", library, source, "-ldl"], {
		encoding: "utf8",
	});
	if (made.status !== 0) throw new Error(made.stderr);
	const loaded = { LD_PRELOAD: library, DISK_FOLDER: folder };
	return {
		failing: ({ call, kind, n, times, paths }) => ({
			...loaded,
			DISK_FAIL: `${call}:${kind}:${n}:${times}`,
			DISK_PATHS: paths,
		}),
		journaled: (journal) => ({ ...loaded, DISK_JOURNAL: journal }),
		onClock: (file) => ({ ...loaded, CLOCK_FILE: file }),
		remove: () => rmSync(place, { recursive: true, force: true }),
	};
}
