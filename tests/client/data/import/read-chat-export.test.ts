import { describe, expect, it } from "vitest";
import { readChatExport } from "../../../../client/data/import/read-chat-export.ts";
import { createZip } from "../../../../client/data/keepsake/zip.ts";

const chat = [
	"25/12/2023, 09:05 - Messages and calls are end-to-end encrypted.",
	"25/12/2023, 09:05 - Alva: IMG-20231225-WA0001.jpg (file attached)",
	"25/12/2023, 09:06 - Bo: IMG-20231225-WA0002.jpg (file attached)",
	"25/12/2023, 09:07 - Bo: <Media omitted>",
	"25/12/2023, 09:08 - Bo: merry christmas",
].join("\n");

async function zipOf(files: Record<string, string>): Promise<File> {
	const zip = createZip(new Date("2026-11-20T12:00:00Z"));
	for (const [path, text] of Object.entries(files)) await zip.add(path, new Blob([text]));
	return new File([zip.end()], "WhatsApp Chat with Bo.zip");
}

describe("an export of a conversation", () => {
	it("is found in its zip, among texts that were sent in it, with the files that came along", async () => {
		const zip = await zipOf({
			"Lindgren/notes.txt": "a shopping list\n".repeat(100),
			"Lindgren/_chat.txt": chat,
			"Lindgren/IMG-20231225-WA0001.jpg": "a photo",
		});
		const { chat: read, files } = await readChatExport(zip);
		expect(read.people).toEqual(["Alva", "Bo"]);
		expect(read.messages).toHaveLength(4);
		expect(files).toEqual({ here: 1, missing: 2 });
	});

	it("is read as a text alone, too", async () => {
		const { chat: read, files } = await readChatExport(new File([chat], "WhatsApp Chat with Bo.txt"));
		expect(read.messages.at(-1)).toEqual({ at: "2023-12-25T09:08:00", from: "Bo", body: "merry christmas" });
		expect(files).toEqual({ here: 0, missing: 3 });
	});

	it("that is none says so", async () => {
		await expect(readChatExport(new File(["dear diary"], "diary.txt"))).rejects.toMatchObject({ name: "NoChatInside" });
		await expect(readChatExport(await zipOf({ "a.jpg": "x" }))).rejects.toMatchObject({ name: "NoChatInside" });
		await expect(readChatExport(new File(["x".repeat(99)], "a.zip"))).rejects.toMatchObject({ code: "not_a_zip" });
	});
});
