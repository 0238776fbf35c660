import type { Message } from "../../shared/api/threads.ts";
import { findWord } from "../../shared/finding/find-word.ts";
import { foldText } from "../../shared/finding/fold.ts";
import { wantedWords } from "../../shared/finding/wanted-words.ts";
import type { Database } from "../database/open-database.ts";
import { endOfTurn } from "../end-of-turn.ts";
import { messageById } from "../queries/messages.ts";
import type { WordIndex } from "./word-index.ts";

type Sought = { text: string; threadIds: readonly string[]; limit: number };

/** The newest messages of these threads that hold each word of a text. What is answered is read from the log. */
export async function searchMessages(
	{ database, words }: { database: Database; words: WordIndex },
	{ text, threadIds, limit }: Sought,
): Promise<Message[]> {
	const wanted = wantedWords(text);
	const found: Message[] = [];
	let below = Number.MAX_SAFE_INTEGER;
	while (found.length < limit) {
		const places = await words.find({ words: wanted, threadIds, below, limit });
		for (const { threadId, id } of places) {
			const message = await messageById(database, threadId, id);
			// The index may remember what the log says otherwise by now.
			if (message !== null && holds(message, wanted)) found.push(message);
			if (found.length === limit) break;
			await endOfTurn();
		}
		const last = places.at(-1);
		if (last === undefined || places.length < limit) break;
		below = last.n;
	}
	return found;
}

function holds({ body, attachments, poll }: Message, words: readonly string[]): boolean {
	const options = (poll?.options ?? []).map(({ text }) => text);
	const folded = foldText([body ?? "", ...options, ...attachments.map(({ name }) => name)].join(" "));
	return words.every((word) => findWord(folded, word, 0) !== -1);
}
