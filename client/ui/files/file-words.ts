import type { AttachedFile } from "../../../shared/attached-file.ts";
import { plainWords } from "../../../shared/formatting/plain-words.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";

export type Said = { body: string; files: readonly AttachedFile[]; poll?: object | null | undefined };

/** What a message is in a line of the list: its files in a word or two, and its text; of a poll what it asks. */
export function messageWords(t: Translate, { body, files, poll }: Said): string {
	return [shortWords(t, files), textWords(t, { body, poll })].filter((part) => part.trim() !== "").join(" · ");
}

/** The words of a message in a line, which say of a question with answers that it is one. */
export function textWords(t: Translate, { body, poll }: Pick<Said, "body" | "poll">): string {
	return poll ? t("poll.plain", { question: plainWords(body) }) : plainWords(body);
}

function shortWords(t: Translate, files: readonly AttachedFile[]): string {
	const [first] = files;
	if (first === undefined) return "";
	if (files.every(({ shownAs }) => shownAs === "photo")) return photosWords(t, files);
	if (files.length > 1) return t("files.several", { count: files.length });
	const { shownAs, name } = first;
	return shownAs === "video" || shownAs === "voice" ? t(`files.${shownAs}`) : name;
}

export function photosWords(t: Translate, photos: readonly AttachedFile[]): string {
	if (photos.length === 0) return "";
	return photos.length === 1 ? t("files.photo") : t("files.photos", { count: photos.length });
}
