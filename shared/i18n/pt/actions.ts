import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"pt", typeof english> = {
	"action.copy": "Copiar o texto",
	"action.delete": "Apagar para todo mundo",
	"action.discard": "Apagar",
	"action.edit": "Editar",
	"action.forward": "Encaminhar",
	"action.info": "Sobre a mensagem",
	"action.pin": "Fixar para todo mundo",
	"action.reply": "Responder",
	"action.retry": "Tentar de novo",
	"action.save": "Baixar",
	"action.select": "Selecionar",
	"action.share": "Compartilhar…",
	"action.star": "Marcar com estrela",
	"action.unpin": "Desafixar",
	"action.unstar": "Remover a estrela",

	"edit.heading": "Editar a mensagem",
	"edit.label": "Novo texto",
	"edit.save": "Salvar",

	"forward.away": {
		one: "{count} arquivo não está neste aparelho e não dá para buscar agora.",
		other: "{count} arquivos não estão neste aparelho e não dá para buscar agora.",
	},
	"forward.all_away": "Isto ainda não está neste aparelho. Encaminhe quando houver conexão.",
	"forward.heading": "Encaminhar",
	"forward.messages": { one: "{count} mensagem", other: "{count} mensagens" },
	"forward.most": { one: "No máximo {count} por vez.", other: "No máximo {count} por vez." },
	"forward.nobody": "Escolha para quem.",
	"forward.preparing": "Preparando…",
	"forward.send": "Encaminhar",
	"forward.unknown": "Escolha da lista ou esvazie o campo: nada que você possa escolher se chama “{text}”.",
	"forward.without": "Encaminhar sem isso",

	"menu.label": "O que fazer com esta mensagem",

	"reply.back": "Voltar para a resposta",
	"reply.cancel": "Não responder",
	"reply.looking": "Procurando essa mensagem…",
	"reply.to": "Em resposta a {name}: {text}",
	"reply.to_me": "Em resposta à sua mensagem: {text}",
	"reply.to_something": "Em resposta a uma mensagem anterior",

	"select.copy": "Copiar",
	"select.count": { one: "{count} selecionada", other: "{count} selecionadas" },
	"select.done": "Pronto",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Selecionar: {text}",

	"told.away": "Ainda não está neste aparelho. Chega quando houver conexão.",
	"told.copied": "Copiado",
	"told.forwarded": "Encaminhado",
	"told.not_copied": "O navegador não quis copiar.",
	"told.not_shared": "Não foi possível compartilhar. Tente mais uma vez.",
};
