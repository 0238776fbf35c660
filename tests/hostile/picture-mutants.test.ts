import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createImageReader, readerLimits } from "../../server/files/pictures/image-reader.ts";
import { typeOfBytes } from "../../server/files/type-of-bytes.ts";
import { counted } from "../support/counted.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { asFromACamera, gradient, moving } from "../support/pictures.ts";
import { createRandom } from "../support/random.ts";
import { mutatedPicture } from "./nasty/mutated-picture.ts";

const mutants = process.env.PROVE === undefined ? 150 : 10_000;
const seed = Number(process.env.SEED ?? 20_261_120);
const megabyte = 1024 * 1024;

const folder = makeDataFolder();
const [path, into] = [join(folder.path, "came"), join(folder.path, "made")];
const reader = createImageReader(readerLimits);
let honest: readonly [Buffer, ...Buffer[]];
beforeAll(async () => {
	mkdirSync(into);
	const photo = () => asFromACamera(gradient(96, 64));
	honest = [
		await photo().jpeg().toBuffer(),
		await photo().jpeg({ progressive: true, chromaSubsampling: "4:4:4" }).toBuffer(),
		await gradient(96, 64).greyscale().jpeg().toBuffer(),
		await photo().png().toBuffer(),
		await gradient(96, 64).png({ palette: true }).toBuffer(),
		await gradient(96, 64).ensureAlpha(0.5).png({ progressive: true }).toBuffer(),
		await moving(48, 32, 6).gif().toBuffer(),
		await photo().webp().toBuffer(),
		await gradient(96, 64).ensureAlpha(0.5).webp({ lossless: true }).toBuffer(),
		await moving(48, 32, 6).webp().toBuffer(),
		await photo().avif({ effort: 0 }).toBuffer(),
	];
});
afterAll(async () => {
	await reader.close();
	folder.remove();
});

async function read(bytes: Buffer) {
	writeFileSync(path, bytes);
	return reader.read(path, into);
}

/** What stands before anything a picture says beside its pixels, in each of the four kinds. */
const labels = [
	"Exif",
	"EXIF",
	"eXIf",
	"XMP ",
	"xmpmeta",
	"XMP DataXMP",
	"ICC_PROFILE",
	"ICCP",
	"iCCP",
	"tEXt",
	"Lindgren",
];

/** Whether each part is a picture and says nothing but its pixels. By its bytes: this process is to stay small. */
function areClean(): boolean {
	return ["original", "phone", "desktop"].every((part) => {
		const bytes = readFileSync(join(into, part));
		return typeOfBytes(bytes).startsWith("image/") && !labels.some((label) => bytes.includes(label));
	});
}

describe(`mutated pictures, seed ${seed}`, () => {
	it("[I7] each is read or refused by the reader, and what is read is clean; the server's own process stays as it is", async () => {
		const random = createRandom(seed);
		const readers = new Set<number>();
		const before = process.memoryUsage.rss();
		let [wasRead, peak] = [0, 0];
		for (let count = 0; count < mutants; count += 1) {
			const outcome = await read(mutatedPicture(random, honest));
			readers.add(reader.pid() ?? 0);
			peak = Math.max(peak, process.memoryUsage.rss());
			if (outcome.is === "read") wasRead += 1;
			if (outcome.is === "read") expect([count, areClean()]).toEqual([count, true]);
			if (count % 50 === 0) expect(await read(honest[0])).toMatchObject({ is: "read", width: 64, height: 96 });
		}
		expect(wasRead).toBeGreaterThan(mutants / 50);
		const grown = Math.max(0, Math.round((peak - before) / megabyte));
		counted(
			`${mutants} mutated pictures: ${wasRead} read and clean, ${mutants - wasRead} refused, by ${readers.size} readers; the server's own process grew by ${grown} MB at most`,
		);
		expect(grown).toBeLessThan(50);
	});
});
