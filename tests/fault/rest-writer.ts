import type { MakeId } from "../../shared/ids.ts";
import { type Answer, call, type SignedInProgram } from "../support/rest.ts";

/** A program that posts one message after the other and asks again, under the same id, whenever no answer came. */
export type RestWriter = {
	/** Id and number of every message that was answered with 201 or 200. */
	acknowledged: ReadonlyMap<string, number>;
	/** Posts until it is stopped or the server is gone. */
	write: (url: string) => { stop: () => void; ended: Promise<void> };
	/** Posts one message, or once more the one that got no answer. Rejects when the server is gone. */
	postOne: (url: string) => Promise<Answer>;
	/** Posts once more what got no answer. */
	finish: (url: string) => Promise<void>;
};

type Post = { id: string; body: string; composedAt: string };

export function createRestWriter(
	who: SignedInProgram,
	threadId: string,
	makeId: MakeId,
	composedAt: () => string,
): RestWriter {
	const acknowledged = new Map<string, number>();
	let unanswered: Post | null = null;

	async function postOne(url: string): Promise<Answer> {
		const id = makeId();
		unanswered ??= { id, body: `posted: ${id}`, composedAt: composedAt() };
		const answer = await call(url, who.token, "POST", `/api/threads/${threadId}/messages`, unanswered);
		if (answer.status === 201 || answer.status === 200) {
			const { message } = answer.body as { message: { id: string; seq: number } };
			acknowledged.set(message.id, message.seq);
			unanswered = null;
		}
		return answer;
	}

	async function postUntil(url: string, isStopped: () => boolean): Promise<void> {
		while (!isStopped()) {
			const answer = await postOne(url).catch(() => null);
			if (answer === null) return;
			// Going down, a server may say 503; anything else but yes is a fault of its own.
			if (answer.status >= 300 && answer.status !== 503) throw new Error(JSON.stringify(answer));
		}
	}

	return {
		acknowledged,
		postOne,
		write(url) {
			let isStopped = false;
			const ended = postUntil(url, () => isStopped);
			return {
				stop() {
					isStopped = true;
				},
				ended,
			};
		},
		async finish(url) {
			if (unanswered !== null) await postOne(url);
		},
	};
}
