import * as z from "zod/mini";
import { type Tone, tones } from "../../shared/emoji/tone.ts";
import { noteName } from "./local-storage.ts";

/** What a member picked last on this device, newest first, and in which skin tone. */
export type EmojiHabits = { recent: readonly string[]; tone: Tone };

const keptMost = 27;
const longest = 40;
const habitsSchema = z.object({
	recent: z.array(z.string().check(z.minLength(1), z.maxLength(longest))),
	tone: z.enum(tones),
});

export function readEmojiHabits(storage: Storage | null, memberId: string): EmojiHabits {
	try {
		return habitsSchema.parse(JSON.parse(storage?.getItem(noteName("emoji", memberId)) ?? ""));
	} catch {
		return { recent: [], tone: "none" };
	}
}

/** Reads before it writes: another page may have picked something meanwhile. Answers what is true now, kept or not. */
export function notePicked(storage: Storage | null, memberId: string, emoji: string): EmojiHabits {
	const { recent, tone } = readEmojiHabits(storage, memberId);
	const others = recent.filter((one) => one !== emoji);
	return write(storage, memberId, { recent: [emoji, ...others].slice(0, keptMost), tone });
}

export function noteTone(storage: Storage | null, memberId: string, tone: Tone): EmojiHabits {
	return write(storage, memberId, { ...readEmojiHabits(storage, memberId), tone });
}

function write(storage: Storage | null, memberId: string, habits: EmojiHabits): EmojiHabits {
	try {
		storage?.setItem(noteName("emoji", memberId), JSON.stringify(habits));
	} catch {
		// Full or forbidden: the next picker begins without it, and nothing else changes.
	}
	return habits;
}
