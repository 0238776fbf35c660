import type { ForeignChat, ForeignFile, ForeignMessage } from "./foreign-chat.ts";
import type { ImportedChat, ImportedMessage } from "./imported-chat.ts";

type Parts = {
	title: string;
	/** An ISO 8601 UTC time of a local one: an export says nothing of zones, so it is that of whoever imports. */
	toUtc: (local: string) => string;
	/** The names of the files that came with it. */
	here: ReadonlySet<string>;
};

/**
 * A WhatsApp export as a conversation from elsewhere, by its dates. What a message's id follows from is the text of the
 * export alone, so that it is the same in another zone.
 */
export function fromWhatsApp(chat: ImportedChat, { title, toUtc, here }: Parts): ForeignChat {
	const counts = new Map<string, number>();
	const messages = chat.messages.map((message): ForeignMessage => {
		const { at, from, body, file } = message;
		const same = JSON.stringify([at, from, body, ...(file === undefined ? [] : [file.name])]);
		const nth = counts.get(same) ?? 0;
		counts.set(same, nth + 1);
		return {
			...{
				sign: `${same} ${nth}`,
				stamp: Date.parse(`${at}Z`),
				at: toUtc(at),
				by: from,
				body,
				forwarded: false,
				replyTo: null,
			},
			...{ files: filesOf(message, here), earlier: [], reactions: [] },
		};
	});
	const inOrder = messages.toSorted((one, other) => one.at.localeCompare(other.at));
	return {
		sign: inOrder[0]?.sign ?? "",
		title,
		people: chat.people.map((name) => ({ key: name, name, member: null })),
		messages: inOrder,
	};
}

function filesOf({ file }: ImportedMessage, here: ReadonlySet<string>): ForeignFile[] {
	if (file === undefined) return [];
	const { name } = file;
	const ref = name !== null && here.has(name) ? name : null;
	// Voices are called PTT on Android ("push to talk") and AUDIO on an iPhone.
	const isVoice = name !== null && /^PTT-|^\d+-AUDIO-/.test(name);
	return [{ ref, name: name ?? "", type: typeOf(name ?? ""), shownAs: isVoice ? "voice" : null }];
}

const types: Record<string, string> = {
	...{ jpg: "image/jpeg", jpeg: "image/jpeg", png: "image/png", webp: "image/webp", gif: "image/gif" },
	...{ mp4: "video/mp4", mov: "video/quicktime", "3gp": "video/3gpp", webm: "video/webm" },
	...{ opus: "audio/ogg", ogg: "audio/ogg", m4a: "audio/mp4", mp3: "audio/mpeg", aac: "audio/aac", wav: "audio/wav" },
	...{ pdf: "application/pdf", txt: "text/plain", vcf: "text/vcard" },
};

function typeOf(name: string): string {
	return types[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
}
