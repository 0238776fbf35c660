import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"fr", typeof english> = {
	"poll.answer": "Réponse {number}",
	"poll.ask": "Poser la question",
	"poll.bad_answer": "Cette réponse contient des caractères qui ne peuvent pas être gardés.",
	"poll.heading": "Nouveau sondage",
	"poll.nobody": "Personne n’a encore voté",
	"poll.open": "Sondage",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Choisis une réponse",
	"poll.pick_several": "Choisis autant de réponses que tu veux",
	"poll.question": "Question",
	"poll.same": "Cette réponse est déjà là.",
	"poll.several": "On peut choisir plusieurs réponses",
	"poll.voters": { one: "{count} personne a voté", other: "{count} personnes ont voté" },
	"poll.votes": { one: "{count} vote", other: "{count} votes" },
	"poll.waits": "Ton vote attend d’être envoyé",
};
