import { failing, harmless, latin, type NastyFile, script, u16le } from "./nasty-file.ts";

const colours = Buffer.of(0, 0, 0, 255, 255, 255);
/** A screen of so many pixels, with a palette of two colours. */
const screen = (width: number, height: number, flags = 0x80) =>
	Buffer.concat([
		latin("GIF89a"),
		u16le(width),
		u16le(height),
		Buffer.of(flags, 0, 0),
		...(flags === 0x80 ? [colours] : []),
	]);
/** Clear, one pixel, end: a frame that says of the rest that it is missing. */
const onePixel = Buffer.of(2, 2, 0x44, 1, 0);
const frame = (width: number, height: number, pixels = onePixel, left = 0, top = 0) =>
	Buffer.concat([Buffer.of(0x2c), u16le(left), u16le(top), u16le(width), u16le(height), Buffer.of(0), pixels]);
const pause = (ms: number) => Buffer.concat([Buffer.of(0x21, 0xf9, 4, 0), u16le(ms / 10), Buffer.of(0, 0)]);
const comment = (text: string) => Buffer.concat([Buffer.of(0x21, 0xfe, text.length), latin(text), Buffer.of(0)]);
const end = Buffer.of(0x3b);
const gif = (...parts: Buffer[]) => Buffer.concat(parts);
const many = (count: number, part: Buffer) => Array.from({ length: count }, () => part);

export function nastyGifs(): NastyFile[] {
	const type = "image/gif";
	return [
		harmless(type, "a screen of 65,535 × 65,535", gif(screen(65_535, 65_535), frame(1, 1), end)),
		failing(type, "a frame of 65,535 × 65,535", gif(screen(65_535, 65_535), frame(65_535, 65_535), end)),
		failing(type, "20,000 frames of a pixel", gif(screen(1, 1), ...many(20_000, gif(pause(0), frame(1, 1))), end)),
		failing(type, "301 frames", gif(screen(2, 2), ...many(301, gif(pause(100), frame(1, 1))), end)),
		failing(
			type,
			"300 frames of 5,000 × 5,000",
			gif(screen(5_000, 5_000), ...many(300, gif(pause(100), frame(5_000, 5_000))), end),
		),
		harmless(type, "300 frames of 400 × 400", gif(screen(400, 400), ...many(300, gif(pause(100), frame(1, 1))), end)),
		harmless(type, "a frame outside of it", gif(screen(4, 4), frame(1, 1, onePixel, 60_000, 60_000), end)),
		harmless(type, "a frame of no size", gif(screen(4, 4), frame(0, 0), frame(1, 1), end)),
		failing(type, "no size", gif(screen(0, 0), end)),
		failing(type, "no frame", gif(screen(4, 4), end)),
		failing(type, "codes of 20 bits", gif(screen(4, 4), frame(4, 4, Buffer.of(20, 2, 0x44, 1, 0)), end)),
		harmless(
			type,
			"codes that stand for nothing yet",
			gif(screen(4, 4), frame(4, 4, Buffer.of(2, 4, 0xfc, 0xff, 0xff, 0xff, 0)), end),
		),
		harmless(type, "no palette", gif(screen(4, 4, 0), frame(1, 1), end)),
		harmless(type, "no end", gif(screen(4, 4), frame(4, 4))),
		failing(type, "an extension without an end", gif(screen(4, 4), Buffer.of(0x21, 0xff, 255))),
		harmless(type, "words that are a script", gif(screen(4, 4), comment(script), frame(1, 1), end)),
		harmless(
			type,
			"a program in JavaScript",
			gif(latin("GIF89a=1;/*"), Buffer.alloc(60, " "), latin(`*/alert(1)//${script}`)),
		),
		harmless(type, "a page of HTML behind it", gif(screen(4, 4), frame(1, 1), end, latin(script))),
	];
}
