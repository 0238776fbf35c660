import type { ForeignChat } from "../../../shared/import/foreign-chat.ts";
import { fromKeepsake } from "../../../shared/import/from-keepsake.ts";
import { fromWhatsApp } from "../../../shared/import/from-whatsapp.ts";
import { readExport } from "../../../shared/keepsake/read-export.ts";
import { NoChatInside, type ReadChatExport, readChatExport } from "./read-chat-export.ts";
import { readZip, type ZippedFile, ZipUnreadable } from "./read-zip.ts";

/** What stands in an export, whichever program made it. */
export type ReadForeign = {
	chats: readonly ForeignChat[];
	/** What the report says of an export of WhatsApp; null for a copy of ours. */
	whatsApp: ReadChatExport | null;
	/** How many messages a copy of ours says that it lacks; null for "some". */
	lacks: number | null;
	/** The bytes of a file, by its `ref`; null where they cannot be had. */
	open: (ref: string) => Promise<Blob | null>;
};

/** What a browser takes as one text. */
const mostPageBytes = 400 * 1024 * 1024;

/** Reads an export of WhatsApp, or a copy of ours: page, folder or data. Rejects with NoChatInside and ZipUnreadable. */
export async function readForeign(file: File): Promise<ReadForeign> {
	const ending = file.name.toLowerCase().split(".").at(-1) ?? "";
	if (ending === "html" || ending === "htm" || ending === "json") return readPage(file);
	const zipped = ending === "txt" ? [] : await readZip(file);
	const data = zipped.find(({ path }) => path.split("/").at(-1) === "hearth-export.json");
	if (data !== undefined) return readFolder(await (await data.read()).text(), zipped);
	return ofWhatsApp(await readChatExport(file), file.name);
}

async function readPage(file: File): Promise<ReadForeign> {
	if (file.size > mostPageBytes) throw new ZipUnreadable("too_large");
	const text = await file.text();
	return ofKeepsake(text, async (ref) => bytesInPage(text, ref));
}

function readFolder(text: string, zipped: readonly ZippedFile[]): ReadForeign {
	return ofKeepsake(text, async (ref) => {
		// A folder calls a file by its id and the ending of its name.
		const found = zipped.find(({ path }) => path.split("/").at(-1)?.startsWith(ref));
		return found === undefined ? null : found.read();
	});
}

function ofKeepsake(text: string, open: ReadForeign["open"]): ReadForeign {
	const read = readExport(text);
	if (!read.ok) throw new NoChatInside();
	const { threads } = read.exported;
	const chats = threads
		.map((thread) => fromKeepsake(read.exported, thread))
		.filter(({ messages }) => messages.length > 0);
	if (chats.length === 0) throw new NoChatInside();
	return { chats, whatsApp: null, lacks: countLacks(threads.flatMap(({ lacks }) => lacks)), open };
}

function countLacks(lacks: readonly { from: number; to: number | null }[]): number | null {
	let count = 0;
	for (const { from, to } of lacks) {
		if (to === null) return null;
		count += to - from + 1;
	}
	return count;
}

function ofWhatsApp(read: ReadChatExport, fileName: string): ReadForeign {
	const { chat, zipped } = read;
	const files = new Map(zipped.map((one) => [one.path.split("/").at(-1) ?? "", one]));
	const toUtc = (local: string) => new Date(local).toISOString();
	const foreign = fromWhatsApp(chat, { title: titleOf(fileName), toUtc, here: new Set(files.keys()) });
	return { chats: [foreign], whatsApp: read, lacks: 0, open: async (ref) => files.get(ref)?.read() ?? null };
}

/** "WhatsApp Chat with Oma.zip", "WhatsApp Chat - Oma.zip", "WhatsApp Chat mit Oma (2).txt": Oma. */
function titleOf(fileName: string): string {
	const plain = fileName.replace(/\.(?:zip|txt)$/i, "").replace(/ ?\(\d+\)$/, "");
	return /^WhatsApp\S* .*?(?: - | \p{Ll}{2,5} )(.+)$/u.exec(plain)?.[1]?.trim() ?? "";
}

/** The page names each file in an element of its own, and its bytes are the next address of data. */
function bytesInPage(page: string, ref: string): Blob | null {
	const at = page.indexOf(`data-file="${ref}"`);
	const from = page.indexOf('"data:', at);
	const comma = page.indexOf(",", from);
	const end = page.indexOf('"', comma);
	const close = page.indexOf(">", at);
	if (at === -1 || from === -1 || comma === -1 || end === -1 || close < from) return null;
	const binary = atob(page.slice(comma + 1, end));
	return new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))]);
}
