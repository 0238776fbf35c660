import type { AttachedFile } from "../../shared/attached-file.ts";
import { FileRefused, type Files } from "../data/files/files.ts";
import { id } from "./cast.ts";

let count = 0;

/** Attaching in the sample: the name of a file says what becomes of it. */
export const keepSample: Files["keep"] = async (file, how) => {
	if (file.name.includes("slow")) return new Promise(() => undefined);
	if (file.name.includes("too large")) throw new FileRefused("too_large");
	if (file.name.endsWith(".heic") && how === "usual") throw new FileRefused("heic");
	count += 1;
	return sampleFile(file.name, how === "usual" ? 412_000 : 4_120_000, 60_000 + count);
};

/** A file that is attached; what it is shown as follows from its name. */
export function sampleFile(name: string, size: number, number: number): AttachedFile {
	const file = { id: id(number), name, size };
	if (name.endsWith(".mp4"))
		return { ...file, type: "video/mp4", shownAs: "video", ms: 12_000, poster: id(number + 500) };
	if (name.endsWith(".m4a")) return { ...file, type: "audio/mp4", shownAs: "voice", ms: 12_000, wave: "FKPZeilnqtwyw" };
	if (!name.endsWith(".jpg")) return { ...file, type: "application/pdf", shownAs: "file" };
	return { ...file, type: "image/jpeg", shownAs: "photo", width: 1_536, height: 2_048 };
}
