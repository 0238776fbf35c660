import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { createReading, type ReadingParts } from "../../server/files/create-reading.ts";
import { createFilePlaces } from "../../server/files/file-places.ts";
import type { StoredPart } from "../../server/files/file-store.ts";
import { createLocalStore } from "../../server/files/local-store.ts";
import { createLocalWholes } from "../../server/files/local-wholes.ts";
import { expectAgain } from "../../server/files/open-reading.ts";
import { createImageReader, readerLimits } from "../../server/files/pictures/image-reader.ts";
import { scanNothing } from "../../server/files/scan/scan.ts";
import { openCore } from "./core.ts";
import { makeDataFolder } from "./data-folder.ts";

export type ReadingHouse = Awaited<ReturnType<typeof openReadingHouse>>;

/** The real reading over a real disk and SQLite: files come whole by `bring`, and no network is in between. */
export async function openReadingHouse(seed: number) {
	const house = await openCore({ seed, segmentMessages: 100 });
	const folder = makeDataFolder();
	const places = createFilePlaces(folder.path);
	mkdirSync(places.incomingFolder, { recursive: true });
	const store = createLocalStore(places);
	const troubles: string[] = [];
	let came = 0;

	/** Every part can be put another in its place, as a fault. */
	function openReading(instead: Partial<ReadingParts>) {
		const reader = createImageReader(readerLimits);
		const reading = createReading({
			...{ database: house.database, settle: house.core.settleFile, store, scan: scanNothing, reader },
			...{ scratch: (id: string) => places.scratch(id, "made"), crashPoint: () => undefined, restMs: () => 10 },
			expectAgain: (id) => expectAgain(house.core.writes, id),
			wholes: createLocalWholes(places),
			onTrouble: (error) => troubles.push(error instanceof Error ? error.message : String(error)),
			...instead,
		});
		return { ...reading, reader };
	}

	async function bringOf(name: "alva" | "bo" | "cleo", type: string, bytes: Uint8Array): Promise<string> {
		const id = house.makeId();
		came += 1;
		const at = new Date(Date.UTC(2026, 4, 1, 8, 0, 0, came)).toISOString();
		const announced = { name: "x", announced_type: type, announced_size: bytes.length, status: "pending" as const };
		const row = { id, member_id: house.people[name].memberId, ...announced, created_at: at, uploaded_at: at };
		writeFileSync(places.whole(id), bytes);
		await house.database.insertInto("files").values(row).execute();
		return id;
	}

	async function rowOf(id: string) {
		return house.database.selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
	}

	return {
		house,
		places,
		store,
		troubles,
		openReading,
		rowOf,
		/** As the upload leaves it: its row, and its bytes under their own name. */
		bring: (type: string, bytes: Uint8Array) => bringOf("alva", type, bytes),
		bringOf,
		/** Its row, once it is no longer pending. */
		async settled(id: string) {
			for (;;) {
				const row = await rowOf(id);
				if (row?.status !== "pending") return row;
				await pause(5);
			}
		},
		kept(id: string, part: StoredPart): Buffer | null {
			const path = places.kept(id, part);
			return existsSync(path) ? readFileSync(path) : null;
		},
		/** Names of what lies about beside what is kept. */
		leftOver: () => readdirSync(places.incomingFolder),
		remove: () => folder.remove(),
	};
}
