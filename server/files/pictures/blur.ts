import sharp, { type OutputInfo, type Sharp } from "sharp";

/** 4 × 4 colours of a picture as shared/attached-file.ts has them: RGB565, big-endian, row by row, base64url. */
export async function blurOf(picture: Sharp): Promise<string> {
	const small = picture.flatten({ background: "white" }).resize(4, 4, { fit: "fill" }).toColourspace("srgb");
	const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
	const code = Buffer.alloc(32);
	for (let pixel = 0; pixel < 16; pixel += 1) {
		const at = pixel * info.channels;
		const red = data[at] ?? 0;
		// A picture in greys has one channel.
		const [green, blue] = info.channels < 3 ? [red, red] : [data[at + 1] ?? 0, data[at + 2] ?? 0];
		code.writeUInt16BE(((red >> 3) << 11) | ((green >> 2) << 5) | (blue >> 3), pixel * 2);
	}
	return code.toString("base64url");
}

/** The same picture again, from its pixels. */
export function fromPixels({ data, info }: { data: Buffer; info: OutputInfo }): Sharp {
	return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
