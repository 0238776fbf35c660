import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FileProgress } from "../../data/files/files.ts";
import { Icon } from "../parts/icon.tsx";
import { Ring } from "./ring.tsx";
import { sentOf } from "./state-words.ts";

/** How far a file is, as a sign; the words stand beside it. */
export function StateSign({ file, progress }: { file: AttachedFile; progress: FileProgress }) {
	if (progress.kind === "uploading") return <Ring part={sentOf(file, progress.sent)} />;
	if (progress.kind === "ready") return <Icon name="offline" size={18} />;
	return <Icon name={isTrouble(progress) ? "alert" : "clock"} size={18} />;
}

/** It will not come by itself. */
export function isTrouble({ kind }: FileProgress): boolean {
	return kind === "failed" || kind === "stopped";
}

export function canBeTakenBack({ kind }: FileProgress): boolean {
	return kind === "kept" || kind === "uploading" || kind === "stopped";
}
