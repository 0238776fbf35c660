import type { FamilyData } from "../../client/data/family-data.ts";
import type { FilePart, FileSource } from "../../client/data/files/files.ts";
import type { AttachedFile } from "../../shared/attached-file.ts";
import { reaches } from "./family-pages.ts";
import { asFromACamera, gradient } from "./pictures.ts";

export async function cameraPhoto(name: string): Promise<File> {
	const bytes = await asFromACamera(gradient(640, 480)).jpeg().toBuffer();
	return new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });
}

/** A file that is nothing in particular, always the same. */
export function someBytes(length: number): File {
	const bytes = Uint8Array.from({ length }, (_, at) => 128 + ((at * 31) % 127));
	return new File([bytes], "sounds.bin", { type: "application/octet-stream" });
}

/** What is to be seen of a file, as soon as it is. */
export async function bytesSeen(page: FamilyData, file: AttachedFile, part: FilePart): Promise<Blob> {
	const { source, close } = page.files.open(file, part);
	await reaches(source, ({ kind }) => kind === "here");
	const shown = source.get() as Extract<FileSource, { kind: "here" }>;
	const bytes = await (await fetch(shown.url)).blob();
	close();
	return bytes;
}
