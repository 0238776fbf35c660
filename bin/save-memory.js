import { setFlagsFromString } from "node:v8";

/**
 * V8 would let young objects take 48 MB before it looks among them; a server on a small computer beside other things
 * does with 12: idle 104 MB instead of 129, half for each connected device (docs/performance.md). `--optimize-for-size`
 * would save as much again and costs a third more CPU. Said before anything is loaded: what has grown stays.
 */
export function saveMemory() {
	setFlagsFromString("--max-semi-space-size=4");
	setFlagsFromString("--semi-space-growth-factor=1");
}

/**
 * The C library would keep freed memory apart for each thread that ever asked for some, and every password takes 19 MB on
 * one of them: after an hour of assaults 620 MB instead of 390 (tests/fault/innocent.test.ts). It reads this when a process
 * begins, so the process begins once more in its own place; that takes 25 ms.
 */
export const sharedMemory = { MALLOC_ARENA_MAX: "2" };

export function beginWithSharedMemory() {
	if (process.platform !== "linux" || process.env.MALLOC_ARENA_MAX !== undefined) return;
	const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
	process.execve(process.execPath, args, { ...process.env, ...sharedMemory });
}
