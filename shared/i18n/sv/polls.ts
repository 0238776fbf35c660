import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"sv", typeof english> = {
	"poll.answer": "Svar {number}",
	"poll.ask": "Fråga",
	"poll.bad_answer": "Det här svaret innehåller tecken som inte kan sparas.",
	"poll.heading": "Ny omröstning",
	"poll.nobody": "Ingen har röstat än",
	"poll.open": "Omröstning",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Välj ett svar",
	"poll.pick_several": "Välj så många du vill",
	"poll.question": "Fråga",
	"poll.same": "Det här svaret finns redan.",
	"poll.several": "Flera svar får väljas",
	"poll.voters": { one: "{count} person har röstat", other: "{count} personer har röstat" },
	"poll.votes": { one: "{count} röst", other: "{count} röster" },
	"poll.waits": "Din röst väntar på att skickas",
};
