import { StorageFailed } from "../family-data.ts";
import { createWritable, type Readable } from "../readable.ts";
import { usualBudget } from "./budget.ts";
import type { FileStore } from "./file-database.ts";
import type { FileDisk } from "./file-disk.ts";
import { mayGo, originalsToGo, sizeOf } from "./file-fact.ts";

/** Keeps the originals of this device within its person's budget, and lets go of the oldest where there is no room. */
export type Originals = {
	budget: Readable<number>;
	setBudget: (bytes: number) => Promise<void>;
	/** Takes all off that the server has; resolves with the bytes freed. */
	freeUp: () => Promise<number>;
	/** After something was kept. Never throws. */
	trim: () => Promise<void>;
	/** Does it, and once more with `bytes` of originals gone when the browser has no room. */
	withRoom: (bytes: number, work: () => Promise<void>) => Promise<void>;
};

const settingName = "budget";

export function createOriginals(store: FileStore, disk: FileDisk): Originals {
	const budget = createWritable(usualBudget);

	async function readBudget(): Promise<void> {
		const kept = await store.read(["settings"], (tx) => tx.objectStore("settings").get(settingName));
		budget.set(kept ?? usualBudget);
	}
	async function trim(): Promise<void> {
		const held = [...disk.facts.get().values()].filter(mayGo);
		const over = held.reduce((sum, fact) => sum + sizeOf(fact, ["whole"]), 0) - budget.get();
		if (over > 0) await disk.free(originalsToGo(held, over));
	}
	async function freeUp(): Promise<number> {
		const held = [...disk.facts.get().values()].filter(mayGo);
		await disk.free(held.map(({ id }) => id));
		return held.reduce((sum, fact) => sum + sizeOf(fact, ["whole"]), 0);
	}
	// What the store cannot read it shows; the usual budget serves until then.
	readBudget().catch(() => undefined);

	return {
		budget,
		async setBudget(bytes) {
			await store.write(["settings"], "relaxed", (tx) => tx.objectStore("settings").put(bytes, settingName));
			budget.set(bytes);
			await trim();
		},
		freeUp,
		trim: () => trim().catch(() => undefined),
		async withRoom(bytes, work) {
			try {
				await work();
			} catch (error) {
				const going = originalsToGo(disk.facts.get().values(), bytes);
				if (!(error instanceof StorageFailed) || error.trouble !== "full" || going.length === 0) throw error;
				await disk.free(going);
				await work();
			}
		},
	};
}
