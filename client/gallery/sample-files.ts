import { type FileProgress, FileRefused, type FileSource, type Files } from "../data/files/files.ts";
import { createWritable } from "../data/readable.ts";

/** Files of the sample: nothing can be attached, everything is still coming. */
export function sampleFiles(): Files {
	const budget = createWritable(500 * 1024 * 1024);
	return {
		keep: () => Promise.reject(new FileRefused("unsupported")),
		drop: async () => undefined,
		progress: () => createWritable<FileProgress>({ kind: "coming" }),
		open: () => ({ source: createWritable<FileSource>({ kind: "away" }), close: () => undefined }),
		retry: () => undefined,
		cancel: async () => ({ ok: true, value: undefined }),
		usage: async () => ({
			ok: true,
			value: {
				member: { used: 1_990_000_000, limit: 2_147_483_648 },
				family: { used: 1_900_000_000, limit: 10_737_418_240 },
			},
		}),
		storage: async () => ({ pictures: 24_000_000, originals: 212_000_000, unsent: 3_400_000, quota: 9_000_000_000 }),
		budget,
		setBudget: async (bytes) => budget.set(bytes),
		freeUp: async () => 212_000_000,
	};
}
