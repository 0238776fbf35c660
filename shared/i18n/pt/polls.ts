import type { polls as english } from "../en/polls.ts";
import type { WordsIn } from "../words-in.ts";

export const polls: WordsIn<"pt", typeof english> = {
	"poll.answer": "Resposta {number}",
	"poll.ask": "Perguntar",
	"poll.bad_answer": "Esta resposta tem caracteres que não podem ser guardados.",
	"poll.heading": "Nova enquete",
	"poll.nobody": "Ninguém votou ainda",
	"poll.open": "Enquete",
	"poll.option": "{text}, {votes}",
	"poll.pick_one": "Escolha uma resposta",
	"poll.pick_several": "Escolha quantas quiser",
	"poll.question": "Pergunta",
	"poll.same": "Esta resposta já está aí.",
	"poll.several": "Dá para escolher várias respostas",
	"poll.voters": { one: "{count} pessoa votou", other: "{count} pessoas votaram" },
	"poll.votes": { one: "{count} voto", other: "{count} votos" },
	"poll.waits": "Seu voto está aguardando o envio",
};
