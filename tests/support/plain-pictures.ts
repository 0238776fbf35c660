import { createHash } from "node:crypto";
import type { Pictures } from "../../client/data/files/pictures.ts";

/** Pictures without a browser: nothing is drawn, every photo is 2,048 pixels wide, and "broken" cannot be read. */
export const plainPictures: Pictures = {
	async photo(bytes, isLeft) {
		if ((await bytes.text()).includes("broken")) return null;
		const small = (name: string) => new Blob([`${name} of ${bytes.size}`], { type: "image/jpeg" });
		const whole = isLeft ? bytes : new Blob([bytes], { type: "image/jpeg" });
		const shown = { width: 2_048, height: 1_536, blur: "A".repeat(43) };
		return { ...shown, whole, phone: small("phone"), desktop: small("desktop") };
	},
	video: async (bytes) => ({
		...{ width: 1_280, height: 720, ms: 4_000 },
		poster: await plainPictures.photo(new Blob([`poster of ${bytes.size}`]), false),
	}),
	sound: async () => ({ ms: 2_000 }),
	hash: async (bytes) =>
		createHash("sha256")
			.update(new Uint8Array(await bytes.arrayBuffer()))
			.digest("hex"),
};
