import { randomUUID } from "node:crypto";
import sharp from "sharp";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import { gradient } from "../../support/pictures.ts";

/** A file as its author's device speaks of it, and its bytes. */
export type SampleFile = { file: AttachedFile; bytes: Uint8Array<ArrayBuffer> };

/** Sixteen times one green. */
const blur = Buffer.from(new Uint8Array(32).fill(0x45)).toString("base64url");

export async function aPhoto(width: number, height: number): Promise<SampleFile> {
	const bytes = new Uint8Array(await gradient(width, height).jpeg({ quality: 70 }).toBuffer());
	return described(bytes, {
		name: `photo ${width} by ${height}.jpg`,
		type: "image/jpeg",
		shownAs: "photo",
		width,
		height,
		blur,
	});
}

/** Very small bytes of any size a picture may say it has: one colour. */
export async function aPlainPhoto(width: number, height: number): Promise<SampleFile> {
	const picture = sharp({
		create: { width, height, channels: 3, background: { r: width % 255, g: height % 255, b: 120 } },
	});
	const bytes = new Uint8Array(await picture.jpeg({ quality: 40 }).toBuffer());
	return described(bytes, {
		name: `plain ${width} by ${height}.jpg`,
		type: "image/jpeg",
		shownAs: "photo",
		width,
		height,
		blur,
	});
}

/** A tone, as WAV. */
export function aVoice(ms: number): SampleFile {
	const rate = 8_000;
	const samples = Math.round((rate * ms) / 1_000);
	const bytes = Buffer.alloc(44 + samples * 2);
	bytes.write("RIFF", 0);
	bytes.writeUInt32LE(36 + samples * 2, 4);
	bytes.write("WAVEfmt ", 8);
	bytes.writeUInt32LE(16, 16);
	for (const [at, value] of [
		[20, 1],
		[22, 1],
		[32, 2],
		[34, 16],
	] as const)
		bytes.writeUInt16LE(value, at);
	bytes.writeUInt32LE(rate, 24);
	bytes.writeUInt32LE(rate * 2, 28);
	bytes.write("data", 36);
	bytes.writeUInt32LE(samples * 2, 40);
	for (let at = 0; at < samples; at += 1) bytes.writeInt16LE(Math.round(Math.sin(at / 6) * 2_000), 44 + at * 2);
	return described(new Uint8Array(bytes), {
		name: "voice.wav",
		type: "audio/wav",
		shownAs: "voice",
		ms,
		wave: "AKUfpz9zpfUKA",
	});
}

export function aDocument(name: string, text: string): SampleFile {
	const bytes = new TextEncoder().encode(`%PDF-1.4\n${text}`);
	return described(bytes, { name, type: "application/pdf", shownAs: "file" });
}

function described(bytes: Uint8Array<ArrayBuffer>, about: Omit<AttachedFile, "id" | "size">): SampleFile {
	return { file: { id: randomUUID(), size: bytes.length, ...about }, bytes };
}
