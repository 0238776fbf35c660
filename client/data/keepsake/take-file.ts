import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FilePart, Files } from "../files/files.ts";
import { until } from "../until.ts";
import type { TakeFile } from "./keepsake.ts";

/** Largest first; `phone` is better than nothing, and only a picture has smaller ones. */
const smallerParts: readonly FilePart[] = ["desktop", "phone"];

/** Takes the bytes of files from this device, or from the server where there is a network. */
export function createTakeFile(files: Files, me: string): TakeFile {
	async function take(file: AttachedFile, isMine: boolean, part: FilePart, signal: AbortSignal): Promise<Blob | null> {
		const open = files.open(file, part);
		const progress = files.progress(file, isMine);
		try {
			// What somebody is still bringing may take days.
			const isComing = () => progress.get().kind === "coming";
			await until([open.source, progress], () => open.source.get().kind !== "loading" || isComing(), signal);
			const source = open.source.get();
			return source.kind === "here" ? source.bytes : null;
		} finally {
			open.close();
		}
	}
	return async (file, by, signal) => {
		const whole = await take(file, by === me, "whole", signal);
		if (whole !== null) return { bytes: whole, is: "whole" };
		if (file.shownAs !== "photo") return null;
		for (const part of smallerParts) {
			const smaller = await take(file, by === me, part, signal);
			if (smaller !== null) return { bytes: smaller, is: "smaller" };
		}
		return null;
	};
}
