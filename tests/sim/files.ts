import type { AttachedFile } from "../../shared/attached-file.ts";
import { aPhoto, aVideo } from "../support/attached-files.ts";
import type { House } from "./house.ts";
import { running } from "./outside.ts";

/** What a message carries: so many files of its own, the first a video with its picture, behind those it takes from others. */
export function filesOf(message: number, count: number, taken: readonly AttachedFile[]): AttachedFile[] {
	const own = Array.from({ length: count - taken.length }, (_, index) =>
		index === 0 ? aVideo(idOf(message, 0), idOf(message, 15)) : aPhoto(idOf(message, index)),
	);
	return [...taken, ...own];
}

function idOf(message: number, index: number): string {
	return `0f11e000-0000-7000-8000-${(message * 16 + index).toString(16).padStart(12, "0")}`;
}

/** The server has read a file it expected; how its bytes came is none of this world's business. */
export function readFile(house: House, which: number, isReady: boolean): void {
	const server = house.server();
	const { sqlite } = house.serverDisk;
	if (server === null || sqlite.inTransaction) return;
	const ids = sqlite.prepare("select id from files where status = 'pending' order by id").pluck().all() as string[];
	const fileId = ids[which % ids.length];
	if (fileId === undefined) return;
	const pictured = { type: "image/webp", size: 9_000, width: 640, height: 480, blur: null, hasThumbs: true };
	running.run(server.owner, () => {
		const { settleFile } = server.core;
		const done = isReady
			? settleFile(fileId, { status: "ready", ...pictured })
			: settleFile(fileId, { status: "failed", reason: "unreadable" });
		// A full disk, or a crash: it is read again another time.
		done.catch(() => undefined);
	});
}
