import { type Entry, isAboutEntry } from "../../shared/entry.ts";
import type { Database } from "../database/open-database.ts";
import { endOfTurn } from "../end-of-turn.ts";
import { messageById } from "../queries/messages.ts";
import type { Listener } from "./heard.ts";
import type { TellThread } from "./live-events.ts";

export type TellingParts = {
	database: Database;
	tell: TellThread;
	/** False when nobody would hear of this thread: then nothing is read for it. */
	isHeard: (threadId: string) => boolean;
	onError: (error: unknown) => void;
};

/**
 * Tells what was said as REST would answer it, one message a turn: a flood of one must not hold up the others' words.
 * What became of files goes the same way, behind the messages, or a program might hear last that a file is still to come.
 */
export function createMessageTelling({
	database,
	tell,
	isHeard,
	onError,
}: TellingParts): Required<Pick<Listener, "onEntries" | "onFile">> {
	let telling: Promise<void> = Promise.resolve();

	async function tellMessage(
		event: "message:new" | "message:updated",
		threadId: string,
		messageId: string,
	): Promise<void> {
		await endOfTurn();
		if (!isHeard(threadId)) return;
		const message = await messageById(database, threadId, messageId);
		if (message !== null) tell(threadId, event, { threadId, message });
	}

	return {
		onEntries(threadId, entries) {
			if (!isHeard(threadId)) return;
			for (const entry of entries) {
				if (entry.kind === "delete") {
					const deleted = { threadId, messageId: entry.of };
					telling = telling.then(() => tell(threadId, "message:deleted", deleted)).catch(onError);
					continue;
				}
				const of = toldOf(entry);
				if (of !== null) telling = telling.then(() => tellMessage(of.event, threadId, of.id)).catch(onError);
			}
		},
		onFile(threadId, news) {
			if (isHeard(threadId)) telling = telling.then(() => tell(threadId, "file:status", news)).catch(onError);
		},
	};
}

function toldOf(entry: Entry): { event: "message:new" | "message:updated"; id: string } | null {
	if (entry.kind === "message") return { event: "message:new", id: entry.id };
	// To a program a message is the same, pinned or not.
	return isAboutEntry(entry) && entry.kind !== "pin" ? { event: "message:updated", id: entry.of } : null;
}
