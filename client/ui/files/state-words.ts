import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { FileProgress } from "../../data/files/files.ts";
import { askedWords } from "../text/asked-words.ts";
import { writePercent } from "./percent.ts";

/** How far a file is, in words; "" for one that is ready. */
export function stateWords(t: TranslateLater, file: AttachedFile, progress: FileProgress): string {
	switch (progress.kind) {
		case "ready":
			return "";
		case "kept":
			return t("file.kept");
		case "uploading":
			return t("file.sending", { percent: writePercent(sentOf(file, progress.sent)) });
		case "checking":
			return t("file.checking");
		case "coming":
			return t(`file.coming.${file.shownAs}`);
		case "stopped":
			return askedWords(t, { ok: false, code: progress.code, retryAfterMs: null });
		case "failed":
			return t(`file.${progress.reason}`);
	}
}

/** How much of a file was sent, from 0 to 1. */
export function sentOf({ size }: AttachedFile, sent: number): number {
	return Math.min(1, sent / size);
}
