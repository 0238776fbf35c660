import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Files } from "../../data/files/files.ts";

/** All of a file, in hand until it is let go; null where it cannot be had now. */
export type Whole = { url: string; bytes: Blob; letGo: () => void };

export function bringWhole(files: Files, file: AttachedFile): Promise<Whole | null> {
	const open = files.open(file, "whole");
	return new Promise((resolve) => {
		function look(): void {
			const source = open.source.get();
			if (source.kind === "loading") return;
			stop();
			if (source.kind === "away") open.close();
			resolve(source.kind === "away" ? null : { url: source.url, bytes: source.bytes, letGo: open.close });
		}
		const stop = open.source.subscribe(look);
		look();
	});
}
