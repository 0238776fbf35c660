import { watchMemory } from "../load/memory-watch.ts";
import { median } from "../load/numbers.ts";
import { type BenchPhoto, makePhoto } from "../load/photo.ts";
import { openPhotoWay, type PhotoTimes, type PhotoWay } from "../load/photo-way.ts";
import { residentMegabytes } from "../load/process-figures.ts";
import { startHearth } from "../systems/hearth.ts";
import { startPlainFiles } from "../systems/plain-files.ts";
import { type Figures, medianOf } from "./figures.ts";
import type { Row } from "./row.ts";
import { shown, table, times } from "./table.ts";

const atOnce = 20;
const filesOfAMessage = 10;
/** Small pictures of one photo. */
const sizes = 2;

/** Row: a photo from Send until it is on a second device, one and twenty of them, beside its bare bytes there and back. */
export const photoRow: Row = {
	name: "photos",
	title: "A photo of 3 MB from Send until it is on a second device",
	async measure({ rounds }) {
		const found = await measurePhotos(await makePhoto(), { rounds: Math.max(2, rounds), each: 5, atOnce });
		const line = (words: string, key: string, plain: string) => [
			words,
			shown(medianOf(found, key)),
			shown(medianOf(found, plain)),
			times(median(found.map((figures) => (figures[key] ?? Number.NaN) / (figures[plain] ?? Number.NaN)))),
		];
		return [
			table(
				["", "Hearth, ms", "plain PUT + GET, ms", "Hearth to it"],
				[
					line("one photo: its words and its place", "words", "plain"),
					line("… its small picture", "small", "plain"),
					line("… all of it", "whole", "plain"),
					line(`${atOnce} photos at once: the last small picture`, "lastSmall", "plainAll"),
					line("… all of the last one", "lastWhole", "plainAll"),
				],
			),
			table(
				["", "figure"],
				[
					["small pictures made a second", shown(medianOf(found, "perSecond"))],
					["memory of the server before, MB", shown(medianOf(found, "before"))],
					["… the most while 20 came, MB", shown(medianOf(found, "server"))],
					["… of the process that reads pictures, MB", shown(medianOf(found, "child"))],
				],
			),
		].join("\n\n");
	},
};

type Effort = { rounds: number; each: number; atOnce: number };

/** Both take turns in each round, so that a busy minute of the machine meets them both. */
export async function measurePhotos(photo: BenchPhoto, effort: Effort): Promise<Figures[]> {
	const hearth = await startHearth({ devices: 8, messages: 0, groups: 0 });
	const plain = await startPlainFiles();
	const way = await openPhotoWay(hearth);
	try {
		// The first photo starts the process that reads them, as the first of a day does.
		await way.send(photo, 1);
		await plain.carry(photo.bytes);
		const found: Figures[] = [];
		for (let round = 0; round < effort.rounds; round += 1) {
			const alone = await oneByOne(photo, effort.each, { way, plain });
			const watch = watchMemory(hearth.pid);
			const before = residentMegabytes(hearth.pid);
			const together = await allAtOnce(photo, effort.atOnce, { way, plain });
			found.push({ ...alone, ...together, before, ...watch.stop() });
		}
		return found;
	} finally {
		way.close();
		await plain.stop();
		await hearth.stop();
	}
}

type Both = { way: PhotoWay; plain: Awaited<ReturnType<typeof startPlainFiles>> };

async function oneByOne(photo: BenchPhoto, each: number, { way, plain }: Both): Promise<Figures> {
	const [one, bare]: [PhotoTimes[], number[]] = [[], []];
	for (let count = 0; count < each; count += 1) {
		one.push(...(await way.send(photo, 1)));
		bare.push(await plain.carry(photo.bytes));
	}
	return {
		words: median(one.map(({ words }) => words)),
		small: median(one.map(({ small }) => small)),
		whole: median(one.map(({ whole }) => whole)),
		plain: median(bare),
	};
}

async function allAtOnce(photo: BenchPhoto, many: number, { way, plain }: Both): Promise<Figures> {
	const messages = Array.from({ length: Math.ceil(many / filesOfAMessage) }, () => Math.min(many, filesOfAMessage));
	const all = (await Promise.all(messages.map((count) => way.send(photo, count)))).flat();
	const begun = performance.now();
	for (let count = 0; count < all.length; count += 1) await plain.carry(photo.bytes);
	const smalls = all.map(({ small }) => small).sort((one, other) => one - other);
	const lastSmall = smalls.at(-1) ?? Number.NaN;
	return {
		lastSmall,
		lastWhole: Math.max(...all.map(({ whole }) => whole)),
		plainAll: performance.now() - begun,
		perSecond: ((smalls.length - 1) * sizes * 1_000) / (lastSmall - (smalls[0] ?? 0)),
	};
}
