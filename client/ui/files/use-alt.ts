import type { AttachedFile } from "../../../shared/attached-file.ts";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { fileLabel } from "./file-label.ts";

type Place = { by: string; at: string; index: number; count: number };

/** What a picture is called for those who do not see it: whose, when, and which of several. */
export function useAlt(file: AttachedFile, { by, at, index, count }: Place): string {
	const t = useLaterText();
	const author = useMemberName()(by);
	if (file.shownAs !== "photo") return fileLabel(t, file);
	const date = writeDate(at);
	if (count === 1) return t("file.alt", { author, date });
	return t("file.alt_of", { author, date, index: String(index), count });
}
