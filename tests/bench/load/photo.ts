import sharp from "sharp";

export type BenchPhoto = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number };

const wantedBytes = 3_000_000;

/** A photo as a device sends it, 2048 pixels wide, of about 3 MB: noise over a slope, as fine as it takes. */
export async function makePhoto(): Promise<BenchPhoto> {
	const [width, height] = [2_048, 1_536];
	const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
	const raw = await sharp({ create: { width, height, channels: 3, background: "#888", noise } })
		.raw()
		.toBuffer();
	let best = new Uint8Array(0);
	for (let quality = 95; quality >= 30; quality -= 5) {
		best = new Uint8Array(
			await sharp(raw, { raw: { width, height, channels: 3 } })
				.jpeg({ quality })
				.toBuffer(),
		);
		if (best.length <= wantedBytes) break;
	}
	return { bytes: best, width, height };
}
