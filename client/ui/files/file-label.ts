import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";
import { writeSize } from "../text/sizes.ts";
import { writeLength } from "../text/times.ts";
import { photosWords, type Said, textWords } from "./file-words.ts";

/** What a message is, read aloud: each of its files with what tells it apart, then its text. */
export function messageLabel(t: Translate, { body, files, poll }: Said): string {
	const photos = files.filter(({ shownAs }) => shownAs === "photo");
	const others = files.filter(({ shownAs }) => shownAs !== "photo").map((file) => fileLabel(t, file));
	return [photosWords(t, photos), ...others, textWords(t, { body, poll })]
		.filter((part) => part.trim() !== "")
		.join(", ");
}

/** "Voice message, 0:12", "trip.pdf, PDF, 1.2 MB". */
export function fileLabel(t: Translate, file: AttachedFile): string {
	const { shownAs, name, ms, size } = file;
	const length = ms === undefined ? "" : writeLength(ms);
	const parts = {
		photo: [t("files.photo")],
		video: [t("files.video"), length],
		voice: [t("files.voice"), length],
		audio: [name, length, writeSize(size)],
		file: [name, kindOf(file), writeSize(size)],
	}[shownAs];
	return parts.filter((part) => part !== "").join(", ");
}

/** "PDF": what people call a kind of file is how its name ends. */
export function kindOf({ name }: Pick<AttachedFile, "name">): string {
	return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? "";
}
