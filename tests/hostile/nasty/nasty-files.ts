import { asFromACamera, gradient } from "../../support/pictures.ts";
import { nastyAvifs } from "./nasty-avifs.ts";
import type { NastyFile } from "./nasty-file.ts";
import { nastyGifs } from "./nasty-gifs.ts";
import { nastyJpegs } from "./nasty-jpegs.ts";
import { nastyOthers } from "./nasty-others.ts";
import { nastyPngs } from "./nasty-pngs.ts";
import { nastyWebps } from "./nasty-webps.ts";

/** Small honest pictures as cameras leave them, for spoiling. */
export async function honestPictures() {
	const photo = () => asFromACamera(gradient(64, 48));
	return {
		jpeg: await photo().jpeg().toBuffer(),
		png: await gradient(64, 48).png().toBuffer(),
		webp: await gradient(64, 48).webp().toBuffer(),
		avif: await gradient(512, 512).avif({ effort: 0 }).toBuffer(),
	};
}

/** The nastiest files: made by code, a family of them at a time, so that no more than one is held in memory. */
export async function* nastyFiles(): AsyncGenerator<NastyFile> {
	const honest = await honestPictures();
	const families = [
		() => nastyJpegs(honest.jpeg),
		() => nastyPngs(honest.png),
		() => nastyGifs(),
		() => nastyWebps(honest.webp),
		() => nastyAvifs(honest.avif),
		() => nastyOthers(),
	];
	for (const family of families) yield* family();
}
