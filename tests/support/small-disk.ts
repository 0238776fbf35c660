import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SmallDisk = { path: string; remove: () => void };

/** A disk of its own with so many bytes; null where mounting is not permitted. */
export function mountSmallDisk(bytes: number): SmallDisk | null {
	const path = mkdtempSync(join(tmpdir(), "hearth-disk-"));
	const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", path]);
	if (mounted.status === 0) {
		return {
			path,
			remove() {
				spawnSync("umount", [path]);
				rmSync(path, { recursive: true });
			},
		};
	}
	rmSync(path, { recursive: true });
	return null;
}
