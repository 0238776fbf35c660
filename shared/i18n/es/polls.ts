import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"es", typeof english> = {
	"poll.answer": "Respuesta {number}",
	"poll.ask": "Preguntar",
	"poll.bad_answer": "Esta respuesta contiene caracteres que no se pueden guardar.",
	"poll.heading": "Nueva encuesta",
	"poll.nobody": "Todavía no ha votado nadie",
	"poll.open": "Encuesta",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Elige una respuesta",
	"poll.pick_several": "Elige todas las que quieras",
	"poll.question": "Pregunta",
	"poll.same": "Esta respuesta ya está.",
	"poll.several": "Se pueden elegir varias respuestas",
	"poll.voters": { one: "{count} persona ha votado", other: "{count} personas han votado" },
	"poll.votes": { one: "{count} voto", other: "{count} votos" },
	"poll.waits": "Tu voto espera a enviarse",
};
