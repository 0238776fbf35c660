import { parseAnnouncedType } from "../../../shared/announced-type.ts";
import { type AttachedFile, mimetypeSchema } from "../../../shared/attached-file.ts";
import type { MakeId } from "../../../shared/ids.ts";
import { limits } from "../../../shared/limits.ts";
import { safeFileName } from "../../../shared/safe-file-name.ts";
import { renamedFor } from "./file-name.ts";
import { type FilePart, FileRefused, type KeepAs } from "./files.ts";
import { headBytes, type PictureKind, pictureKind } from "./picture-kind.ts";
import type { Pictures, PreparedPhoto } from "./pictures.ts";

/** A file as its message will speak of it, what is sent of it, and what is shown of it on this device. */
export type PreparedFile = {
	file: AttachedFile;
	hash: string;
	parts: { whole: Blob } & Partial<Record<FilePart, Blob>>;
	isPoster: boolean;
};

type Parts = { pictures: Pictures; makeId: MakeId };

/** Nobody's camera writes more for one picture; reading it all would not fit into a phone's memory. */
const photoBytesMost = 80 * 1024 * 1024;
const unknownType = "application/octet-stream";

/** Looks at a file and makes it ready; a video comes with the poster it is shown by. Rejects with FileRefused. */
export async function prepareFile(parts: Parts, chosen: File, how: KeepAs): Promise<PreparedFile[]> {
	if (chosen.size === 0) throw new FileRefused("empty");
	if (how === "as-file") return [await asItIs(parts, chosen, {})];
	const kind = pictureKind(await headOf(chosen));
	if (kind !== null) return [await asPhoto(parts, chosen, kind)];
	if (chosen.type.startsWith("video/")) return asVideo(parts, chosen);
	if (!chosen.type.startsWith("audio/")) return [await asItIs(parts, chosen, {})];
	fits(chosen);
	const sound = await parts.pictures.sound(chosen);
	return [await asItIs(parts, chosen, sound === null ? {} : { shownAs: "audio", ...playing(sound.ms) })];
}

/** The same file once more: its bytes as they are, and nothing lost of what was said of it. Rejects with FileRefused. */
export async function prepareCopy(parts: Parts, file: AttachedFile, bytes: Blob): Promise<PreparedFile[]> {
	const again = new File([bytes], file.name, { type: file.type });
	const { shownAs, width, height, blur, ms, wave } = file;
	const said = Object.entries({ shownAs, width, height, blur, ms, wave }).filter(([, value]) => value !== undefined);
	const video = shownAs === "video" ? await asVideo(parts, again) : [];
	if (video[0]?.file.shownAs === "video") return video;
	const kind = shownAs === "photo" ? pictureKind(await headOf(again)) : null;
	// It was drawn when it was first attached; here it only gets its small pictures.
	const photo = kind && (await asPhoto(parts, again, { ...kind, moves: true }).catch(() => null));
	return [photo ?? (await asItIs(parts, again, Object.fromEntries(said)))];
}

async function asPhoto(parts: Parts, chosen: File, { type, moves }: PictureKind): Promise<PreparedFile> {
	// What moves would stand still: it is sent as it is, and the server takes out what the camera wrote.
	if (moves) fits(chosen);
	if (chosen.size > photoBytesMost) throw new FileRefused("too_large");
	// What is too much for this device's memory cannot be read here either.
	const photo = await parts.pictures.photo(chosen, moves).catch(() => null);
	if (photo === null) throw new FileRefused(type === "image/heic" ? "heic" : "unreadable");
	const whole = moves ? await owned(chosen, type) : photo.whole;
	fits(whole);
	const name = renamedFor(safeFileName(chosen.name), whole.type);
	return described(parts, whole, name, shownBy(photo), { ...smallParts(photo), whole }, false);
}

async function asVideo(parts: Parts, chosen: File): Promise<PreparedFile[]> {
	fits(chosen);
	const video = await parts.pictures.video(chosen);
	// One that this browser cannot play may play elsewhere, and can be saved.
	if (video === null) return [await asItIs(parts, chosen, {})];
	const { width, height, ms, poster } = video;
	const shown = { shownAs: "video" as const, width, height, ...playing(ms) };
	if (poster === null) return [await asItIs(parts, chosen, shown)];
	const name = `${safeFileName(chosen.name)}.jpg`;
	const still = await described(parts, poster.whole, safeFileName(name), shownBy(poster), smallParts(poster), true);
	return [await asItIs(parts, chosen, { ...shown, blur: poster.blur, poster: still.file.id }), still];
}

async function asItIs(parts: Parts, chosen: File, shown: Partial<AttachedFile>): Promise<PreparedFile> {
	fits(chosen);
	const whole = await owned(chosen, await honestType(chosen));
	return described(parts, whole, safeFileName(chosen.name), { shownAs: "file", ...shown }, { whole }, false);
}

async function described(
	{ pictures, makeId }: Parts,
	whole: Blob,
	name: string,
	shown: Partial<AttachedFile> & Pick<AttachedFile, "shownAs">,
	parts: Partial<Record<FilePart, Blob>>,
	isPoster: boolean,
): Promise<PreparedFile> {
	const hash = await pictures.hash(whole);
	const file = { id: makeId(), name, type: cleanType(whole.type), size: whole.size, ...shown };
	return { file, hash, parts: { ...parts, whole }, isPoster };
}

/** What it is called, unless its bytes say otherwise: the server would refuse what is not what was announced. */
async function honestType(chosen: File): Promise<string> {
	const called = cleanType(chosen.type);
	const head = await headOf(chosen);
	if (called.startsWith("image/")) {
		const type = pictureKind(head)?.type ?? unknownType;
		return parseAnnouncedType(type) === null ? unknownType : type;
	}
	if (parseAnnouncedType(called) === null) throw new FileRefused("unsupported");
	const isCalledPdf = called === "application/pdf";
	return isCalledPdf && String.fromCharCode(...head.subarray(0, 5)) !== "%PDF-" ? unknownType : called;
}

function fits({ size }: Blob): void {
	if (size > limits.fileBytes) throw new FileRefused("too_large");
}

/** The bytes themselves: a chosen file is only a name for something that may be moved or changed before it is kept. */
async function owned(chosen: File, type: string): Promise<Blob> {
	return new Blob([await readable(() => chosen.arrayBuffer())], { type });
}

async function headOf(chosen: File): Promise<Uint8Array> {
	return new Uint8Array(await readable(() => chosen.slice(0, headBytes).arrayBuffer()));
}

async function readable(read: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
	try {
		return await read();
	} catch {
		throw new FileRefused("unreadable");
	}
}

function shownBy({ width, height, blur }: PreparedPhoto) {
	return { shownAs: "photo" as const, width, height, blur };
}

function smallParts({ phone, desktop }: PreparedPhoto) {
	return { phone, desktop };
}

function playing(ms: number | null): Pick<AttachedFile, "ms"> {
	return ms === null ? {} : { ms: Math.min(Math.round(ms), 24 * 60 * 60_000) };
}

function cleanType(type: string): string {
	const bare = type.split(";")[0]?.trim().toLowerCase();
	const parsed = mimetypeSchema.safeParse(bare);
	return parsed.success ? parsed.data : unknownType;
}
