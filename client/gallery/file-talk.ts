import type { AttachedFile } from "../../shared/attached-file.ts";
import type { Entry } from "../../shared/entry.ts";
import type { FileProgress } from "../data/files/files.ts";
import { alva, bo, cleo, didi, id } from "./cast.ts";

const iso = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
const blur = "fFB8sHTQbPB9EH2QffB-UH7Qj1CP0JBQoNChUKHwonA";
const wave = "FKPZeilnqtwywuspmkhfdbZXVTQNKIGFHJLORUXadgjmprvz0zxurnkhdaXTPLHD";
let count = 0;
const progress = new Map<string, FileProgress>();

function file(shownAs: AttachedFile["shownAs"], name: string, more: Partial<AttachedFile>): AttachedFile {
	count += 1;
	const types = {
		photo: "image/jpeg",
		video: "video/mp4",
		audio: "audio/mpeg",
		voice: "audio/mp4",
		file: "application/pdf",
	};
	return { id: id(30_000 + count), name, type: types[shownAs], size: 1_240_000, shownAs, ...more };
}

function at(state: FileProgress, one: AttachedFile): AttachedFile {
	progress.set(one.id, state);
	return one;
}

const photo = (width: number, height: number, name: string) => file("photo", `${name}.jpg`, { width, height, blur });
const photos = (many: number) =>
	Array.from({ length: many }, (_, n) => photo(n % 3 === 1 ? 900 : 1600, 1200, `lake ${n}`));
const document = (name: string, size: number) => file("file", name, { size });

export const progressOf = (fileId: string): FileProgress => progress.get(fileId) ?? { kind: "ready" };

type Said = [by: string, body: string, files: AttachedFile[]];

function talk(said: readonly Said[]): Entry[] {
	return said.map(([by, body, files], index) => ({
		seq: index + 1,
		id: id(12_000 + count * 100 + index),
		by,
		at: iso((said.length - index) * 4),
		composed: iso((said.length - index) * 4),
		kind: "message",
		body,
		...(files.length > 0 ? { files } : {}),
		hash: "",
		seal: "",
	}));
}

export const photoEntries = talk([
	[bo.id, "", [photo(1600, 1200, "wide")]],
	[bo.id, "The boat is in the water, and it does not leak. Grandpa says it never did.", [photo(1200, 1600, "high")]],
	[alva.id, "", [photo(1600, 1200, "mine")]],
	[alva.id, "Two of the same evening", photos(2)],
	[cleo.id, "", photos(3)],
	[cleo.id, "", photos(4)],
	[didi.id, "ALL OF THEM", photos(10)],
	[bo.id, "A very long one", [photo(6000, 600, "panorama")]],
	[bo.id, "A very high one", [photo(300, 4000, "ladder")]],
	[bo.id, "", [photo(24, 24, "icon")]],
	[cleo.id, "And this", [file("video", "first steps.mp4", { width: 1280, height: 720, blur, ms: 42_000 })]],
]);

export const soundEntries = talk([
	[bo.id, "", [file("voice", "voice.m4a", { ms: 12_000, wave, size: 90_000 })]],
	[alva.id, "", [file("voice", "voice.m4a", { ms: 73_000, wave: wave.slice(0, 40), size: 400_000 })]],
	[cleo.id, "Our song", [file("audio", "Midsommar på bryggan, hela kören.mp3", { ms: 184_000, size: 4_100_000 })]],
	[bo.id, "", [document("trip.pdf", 1_240_000)]],
	[
		alva.id,
		"Everything for Thursday",
		[
			document("Household insurance 2026, with all appendices and the old letter.docx", 84_000),
			document("meters.xlsx", 12_000),
		],
	],
	[didi.id, "", [photo(1600, 1200, "beside"), document("homework.zip", 620)]],
	[bo.id, "", [at({ kind: "coming" }, file("voice", "voice.m4a", { ms: 5_000, wave }))]],
]);

export const stateEntries = talk([
	[bo.id, "", [at({ kind: "coming" }, photo(1600, 1200, "coming"))]],
	[bo.id, "", [at({ kind: "coming" }, document("menu.pdf", 90_000))]],
	[bo.id, "From the summit", [at({ kind: "failed", reason: "infected" }, photo(1600, 1200, "failed"))]],
	[cleo.id, "", [photo(1600, 1200, "gone")]],
	[alva.id, "Half of it is there", [at({ kind: "uploading", sent: 530_000 }, photo(1200, 1600, "uploading"))]],
	[
		alva.id,
		"",
		[at({ kind: "kept" }, photo(1600, 1200, "kept")), at({ kind: "checking" }, photo(1600, 1200, "checking"))],
	],
	[alva.id, "", [at({ kind: "stopped", code: "quota_exceeded" }, photo(1600, 1200, "stopped"))]],
	[alva.id, "", [at({ kind: "uploading", sent: 900_000 }, document("contract.pdf", 1_240_000))]],
	[alva.id, "", [at({ kind: "failed", reason: "cancelled" }, document("wrong one.pdf", 1_240_000))]],
]);

export const linkEntries = talk([
	[
		bo.id,
		"The ferry leaves at nine. Here is when the others go: https://ferries.example/timetable?from=lindgren#may",
		[],
	],
	[cleo.id, "https://photos.example/album/a-very-long-name-that-goes-on-and-on-and-on-and-never-finds-an-end", []],
	[alva.id, "Look (https://weather.example/today), it rains, and https://umbrellas.example has none left.", []],
]);
