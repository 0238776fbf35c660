import { limits } from "../../../shared/limits.ts";
import { type Poll, pollSchema } from "../../../shared/poll.ts";

/** A poll as it stands in its fields. */
export type PollDraft = { question: string; options: readonly string[]; several: boolean };

/** The fields for its answers: one more than are filled, and never fewer than a poll needs. */
export function answerFields({ options }: PollDraft): string[] {
	const filled = options.findLastIndex((option) => option !== "") + 1;
	const { min, max } = limits.poll.options;
	return Array.from({ length: Math.min(max, Math.max(min, filled + 1)) }, (_, place) => options[place] ?? "");
}

/** What is wrong with the answer at a place, beside what the field itself can tell. */
export function wrongAnswer({ options }: PollDraft, place: number): "same" | "bad_answer" | null {
	const text = (options[place] ?? "").trim();
	if (text === "") return null;
	if (options.slice(0, place).some((before) => before.trim() === text)) return "same";
	return pollSchema.safeParse({ options: [text, text === "a" ? "b" : "a"], several: false }).success
		? null
		: "bad_answer";
}

/** The poll, without the fields that were left empty; null while it is none. */
export function pollOf({ options, several }: PollDraft): Poll | null {
	const parsed = pollSchema.safeParse({ options: options.filter((option) => option.trim() !== ""), several });
	return parsed.success ? parsed.data : null;
}
