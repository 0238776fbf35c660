import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"de", typeof english> = {
	"poll.answer": "Antwort {number}",
	"poll.ask": "Fragen",
	"poll.bad_answer": "Diese Antwort enthält Zeichen, die nicht gespeichert werden können.",
	"poll.heading": "Neue Umfrage",
	"poll.nobody": "Noch hat niemand abgestimmt",
	"poll.open": "Umfrage",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Wähle eine Antwort",
	"poll.pick_several": "Wähle, so viele du möchtest",
	"poll.question": "Frage",
	"poll.same": "Diese Antwort gibt es schon.",
	"poll.several": "Mehrere Antworten sind möglich",
	"poll.voters": { one: "{count} Person hat abgestimmt", other: "{count} Personen haben abgestimmt" },
	"poll.votes": { one: "{count} Stimme", other: "{count} Stimmen" },
	"poll.waits": "Deine Stimme wartet darauf, gesendet zu werden",
};
