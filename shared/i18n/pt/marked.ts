import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"pt", typeof english> = {
	"pinned.all": { one: "{count} mensagem fixada", other: "{count} mensagens fixadas" },
	"pinned.by": "Fixada por {name}, {date}",
	"pinned.by_me": "Fixada por você, {date}",
	"pinned.empty":
		"Nada está fixado aqui. Abra o menu de uma mensagem e escolha “Fixar para todo mundo”: ela fica aqui, à mão.",
	"pinned.go": "Fixada: {text}",
	"pinned.heading": "Mensagens fixadas",
	"pinned.label": "Fixada",
	"pinned.unknown": "Uma mensagem que ainda não está neste aparelho",
	"starred.empty":
		"Ainda não há nada com estrela. Abra o menu de uma mensagem e escolha “Marcar com estrela”: você a encontra aqui, em todos os seus aparelhos. Ninguém mais vê.",
	"starred.heading": "Mensagens com estrela",
	"starred.list": "Mensagens com estrela",
	"starred.note": "O que você marcou com estrela em qualquer conversa. Só você vê.",
	"starred.open": "Ver as mensagens com estrela",
};
