import { useState } from "react";
import type { Tone } from "../../shared/emoji/tone.ts";
import { notePicked, noteTone, readEmojiHabits } from "../data/emoji-habits.ts";
import { readLocalStorage } from "../data/local-storage.ts";
import { useSession } from "./use-session.ts";

/** What was picked last here and in which skin tone, and how to note the next. */
export function useEmojiHabits() {
	const session = useSession();
	const me = session.kind === "signed-in" ? session.session.member.id : "";
	const [habits, setHabits] = useState(() => readEmojiHabits(readLocalStorage(window), me));
	return {
		...habits,
		notePicked: (emoji: string) => setHabits(notePicked(readLocalStorage(window), me, emoji)),
		noteTone: (tone: Tone) => setHabits(noteTone(readLocalStorage(window), me, tone)),
	};
}
