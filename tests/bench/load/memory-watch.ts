import { readFileSync } from "node:fs";
import { residentMegabytes } from "./process-figures.ts";

export type MemoryWatch = { stop: () => { server: number; child: number } };

const everyMs = 20;

/** The most megabytes a process and its largest child hold while it is watched. */
export function watchMemory(pid: number): MemoryWatch {
	const most = { server: 0, child: 0 };

	function look(): void {
		most.server = Math.max(most.server, residentMegabytes(pid));
		for (const child of childrenOf(pid)) most.child = Math.max(most.child, residentOrGone(child));
	}

	look();
	const timer = setInterval(look, everyMs);
	return {
		stop() {
			clearInterval(timer);
			return most;
		},
	};
}

function childrenOf(pid: number): number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

function residentOrGone(pid: number): number {
	try {
		return residentMegabytes(pid) || 0;
	} catch {
		return 0;
	}
}
