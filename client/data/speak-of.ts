import type { Said } from "../../shared/said.ts";
import type { Deletions } from "./deletions.ts";
import type { Outbox } from "./outbox.ts";

/** What I do to a message that was said. It is kept like a message is, and rejects with StorageFailed. */
export type SpeakOf = {
	/** New words for a message of mine. */
	edit: (messageId: string, body: string) => Promise<void>;
	/** Puts an emoji to a message, or takes mine away. */
	react: (messageId: string, emoji: string, on: boolean) => Promise<void>;
	/** Deletes a message for everybody, in a moment; until then it can be undone. */
	delete: (messageId: string) => Promise<void>;
	undoDelete: (messageId: string) => Promise<void>;
	/** Chooses in a poll, by the places of its answers in ascending order; none takes my vote back. */
	vote: (messageId: string, choices: readonly number[]) => Promise<void>;
	/** Keeps a message at hand for everybody in the thread, or no longer. */
	pin: (messageId: string, on: boolean) => Promise<void>;
	/** Marks a message for me alone, on all my devices, or no longer. */
	star: (messageId: string, on: boolean) => Promise<void>;
};

export function createSpeakOf(
	{ outbox, deletions }: { outbox: Outbox; deletions: Deletions },
	said: () => Pick<Said, "id" | "thread" | "composed">,
): SpeakOf {
	return {
		edit: (of, body) => outbox.sayTogether([{ ...said(), kind: "edit", of, body }]),
		delete: (of) => deletions.begin(said().thread, of),
		undoDelete: deletions.undo,
		react: (of, emoji, on) => outbox.sayTogether([{ ...said(), kind: "react", of, emoji, on }]),
		vote: (of, choices) => outbox.sayTogether([{ ...said(), kind: "vote", of, choices: [...choices] }]),
		pin: (of, on) => outbox.sayTogether([{ ...said(), kind: "pin", of, on }]),
		star: (of, on) => outbox.sayMark({ ...said(), kind: "star", of, on }),
	};
}
