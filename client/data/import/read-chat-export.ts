import type { ImportedChat } from "../../../shared/import/imported-chat.ts";
import { parseWhatsApp } from "../../../shared/import/parse-whatsapp.ts";
import { readZip, type ZippedFile, ZipUnreadable } from "./read-zip.ts";

/** A conversation from another program, how many of the files it speaks of came with it, and all that was in its zip. */
export type ReadChatExport = {
	chat: ImportedChat;
	files: { here: number; missing: number };
	zipped: readonly ZippedFile[];
};

/** It is no export, as far as can be told: there is no message in it. */
export class NoChatInside extends Error {
	override name = "NoChatInside";
}

/** Some ten years of a lively group have 20 MB. */
const mostTextBytes = 64 * 1024 * 1024;

/** Reads the text or the zip that a telephone exports a conversation as. Rejects with NoChatInside and ZipUnreadable. */
export async function readChatExport(file: File): Promise<ReadChatExport> {
	const zipped = file.name.toLowerCase().endsWith(".txt") ? [] : await readZip(file);
	const texts: readonly Pick<ZippedFile, "size" | "read">[] =
		zipped.length > 0
			? zipped.filter(({ path }) => path.endsWith(".txt"))
			: [{ size: file.size, read: async () => file }];
	// Somebody may have sent a text: the conversation is the longer one, nearly always.
	for (const { size, read } of texts.toSorted((one, other) => other.size - one.size)) {
		if (size > mostTextBytes) throw new ZipUnreadable("too_large");
		const chat = parseWhatsApp(await (await read()).text());
		if (chat.messages.length > 0) return { chat, files: countFiles(chat, zipped), zipped };
	}
	throw new NoChatInside();
}

function countFiles({ messages }: ImportedChat, zipped: readonly ZippedFile[]): ReadChatExport["files"] {
	const names = new Set(zipped.map(({ path }) => path.split("/").at(-1)));
	const files = messages.flatMap(({ file }) => file ?? []);
	const here = files.filter(({ name }) => name !== null && names.has(name)).length;
	return { here, missing: files.length - here };
}
