const env = { PROVE: "1" };

/**
 * The long proofs in groups: what stands in one group runs side by side, the groups one after the other. What waits
 * for real processes and browsers comes first, and has the machine to itself; the planted faults take two cores by
 * themselves.
 */
export const groups = [
	[
		vitest(
			"kills",
			"Killed, stopped, restarted, restored",
			faults("kill", "threads", "start", "stop", "clock", "backup", "restore", "files"),
		),
		vitest(
			"disks",
			"Disks full, failing, forgetful, spoiled",
			faults("power", "io-errors", "corrupt", "full-disk", "stored-data", "checker", "files-full"),
		),
	],
	[vitest("innocent", "While somebody does their worst", faults("innocent"))],
	[playwright("browsers", "Killed browsers, a year offline", ["killed", "year-offline"])],
	[
		vitest("odd-seeds", "Simulation, odd seeds", ["tests/sim/odd-seeds.test.ts", "tests/sim/pinned-seeds.test.ts"]),
		vitest("even-seeds", "Simulation, even seeds", ["tests/sim/even-seeds.test.ts"]),
	],
	[
		vitest("mutants", "Hostile bytes", ["tests/hostile/outbox-mutants.test.ts"]),
		vitest("images", "Hostile files", [
			"tests/hostile/picture-mutants.test.ts",
			"tests/hostile/nasty-files.test.ts",
			"tests/hostile/nasty-uploads.test.ts",
		]),
		// With a real clamd, where Debian's clamav-daemon is installed; skipped, and counted as that, where it is not.
		vitest("scanner", "A virus scanner", ["tests/server/files/clamd.test.ts", "tests/server/files/real-clamd.test.ts"]),
		vitest("given-back", "Given back in any order", ["tests/server/history/any-order.test.ts"]),
		vitest("threads", "Threads and what their entries say", ["tests/server/threads/fold.test.ts"]),
		vitest("backups", "Spoiled backups", ["tests/server/backup"]),
		// Each installs its server from npm, into a folder of its own.
		vitest("pusher", "A real server of the Pusher protocol", faults("pusher")),
		vitest("s3", "A real server of the S3 protocol", faults("s3")),
	],
	[vitest("frames", "Hostile frames", ["tests/hostile/frames.test.ts"])],
	[{ name: "planted", title: "Planted faults", command: "node", args: ["scripts/planted.js"], report: null, env: {} }],
];

function vitest(name, title, chosen) {
	return { name, title, command: "vitest", args: ["run", ...chosen], report: "vitest", env };
}

function faults(...names) {
	return names.map((name) => `tests/fault/${name}.test.ts`);
}

function playwright(name, title, specs) {
	return { name, title, command: "playwright", args: ["test", ...specs], report: "playwright", env };
}
