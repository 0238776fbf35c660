import sharp from "sharp";
import { call, familyThreadId, type SignedInProgram } from "../../support/rest.ts";

/** A file of a message, as a program is told of it. */
export type ToldFile = { id: string; name: string; url: string; mimetype: string; size: number; status: string };
export type ToldMessage = { body: string; attachments: ToldFile[] };

/** All messages of the family's conversation, as somebody's program is told of them. */
export async function toldMessages(who: SignedInProgram): Promise<ToldMessage[]> {
	const path = `/api/threads/${await familyThreadId(who)}/messages?limit=200&order=asc`;
	const { body } = await call(who.url, who.token, "GET", path);
	return body.messages as ToldMessage[];
}

/** The bytes of a file, as somebody's program gets them. */
export async function bytesOf(who: SignedInProgram, file: ToldFile): Promise<Buffer> {
	const answer = await fetch(new URL(file.url, who.url), { headers: { authorization: `Bearer ${who.token}` } });
	if (!answer.ok) throw new Error(`${file.url} answered ${answer.status}`);
	return Buffer.from(await answer.arrayBuffer());
}

/** What is left of all that a camera writes beside a picture, by name; and how large the picture stands. */
export async function leftInPhoto(bytes: Buffer): Promise<{ left: string[]; width: number; height: number }> {
	const { width, height, ...rest } = await sharp(bytes).metadata();
	const left = Object.keys(rest).filter((name) => ["exif", "xmp", "iptc", "orientation", "comments"].includes(name));
	const words = ["Lindgren", "Exif", "alert(1)"].filter((word) => bytes.includes(word));
	return { left: [...left, ...words], width, height };
}
