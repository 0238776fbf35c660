/**
 * Stops the process dead at a named step of writing, backing up, putting back, taking in or reading a file, as a power cut would;
 * for the fault suite.
 */
export type CrashPoint = (name: CrashPointName) => void;
export type CrashPointName =
	| ("decoded" | "gated" | "inserted" | "committed" | "applied" | "shown")
	| ("copied" | "packed" | "checked" | "unpacked" | "prepared" | "decided" | "aside" | "filed" | "placed")
	| ("uploading" | "arrived" | "renamed" | "kept")
	| ("scanned" | "read" | "settled");

/** `spec` is `<name>:<n>`: the n-th time that step is reached. Undefined, as in every family's house, never crashes. */
export function createCrashPoint(spec: string | undefined): CrashPoint {
	if (spec === undefined) return () => undefined;
	const [wanted, times] = spec.split(":");
	let left = Number(times ?? 1);
	return (name) => {
		if (name !== wanted) return;
		left -= 1;
		if (left === 0) process.kill(process.pid, "SIGKILL");
	};
}
