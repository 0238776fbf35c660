import type { AttachedFile } from "../../shared/attached-file.ts";
import { type FilePart, type FileProgress, FileRefused, type FileSource, type Files } from "../data/files/files.ts";
import { createWritable, type Readable } from "../data/readable.ts";
import { progressOf } from "./file-talk.ts";
import { drawPhoto, makeVoice } from "./sample-bytes.ts";

/** Files of the sample: nothing can be attached; what has a picture or a sound is made on the spot. */
export function sampleFiles(): Files {
	const budget = createWritable(500 * 1024 * 1024);
	return {
		keep: () => Promise.reject(new FileRefused("unsupported")),
		copy: async (file) => file,
		drop: async () => undefined,
		progress: (file) => createWritable<FileProgress>(progressOf(file.id)),
		open: (file, part) => ({ source: bytesOf(file, part), close: () => undefined }),
		retry: () => undefined,
		cancel: async () => ({ ok: true, value: undefined }),
		usage: async () => ({
			ok: true,
			value: {
				member: { used: 1_990_000_000, limit: 2_147_483_648 },
				family: { used: 1_900_000_000, limit: 10_737_418_240 },
			},
		}),
		storage: async () => ({ pictures: 24_000_000, originals: 212_000_000, unsent: 3_400_000, quota: 9_000_000_000 }),
		budget,
		setBudget: async (bytes) => budget.set(bytes),
		freeUp: async () => 212_000_000,
	};
}

const made = new Map<string, Readable<FileSource>>();

/** A name with "away" in it is not on this device: of a photo there is the small picture alone. */
function bytesOf(file: AttachedFile, part: FilePart): Readable<FileSource> {
	const key = `${file.id}/${part}`;
	const known = made.get(key);
	if (known !== undefined) return known;
	const source = createWritable<FileSource>({ kind: "loading" });
	made.set(key, source);
	const isAway = file.name.includes("away") && (part === "whole" || file.shownAs !== "photo");
	if (isAway || file.name.includes("gone")) source.set({ kind: "away" });
	else void make(file).then((blob) => source.set({ kind: "here", url: URL.createObjectURL(blob), bytes: blob }));
	return source;
}

async function make(file: AttachedFile): Promise<Blob> {
	if (file.shownAs === "voice" || file.shownAs === "audio") return makeVoice(file.ms ?? 1_000);
	if (file.shownAs === "file") return new Blob(["A document"], { type: file.type });
	return drawPhoto(file.width ?? 640, file.height ?? 480, file.id);
}
