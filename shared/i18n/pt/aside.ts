import type { aside as english } from "../en/aside.ts";
import type { WordsIn } from "../words-in.ts";

export const aside: WordsIn<"pt", typeof english> = {
	"closed.child": "As pessoas adultas que cuidam de {name} não permitiram que vocês se escrevam.",
	"closed.discard": "Remover deste aparelho",
	"closed.discard_body": "Ela está só neste aparelho, com o que você escreveu nela. Vai desaparecer para sempre.",
	"closed.discard_heading": "Remover esta conversa?",
	"closed.gone": "Você não está mais nesta conversa. O que não pôde ser enviado fica aqui até você remover.",
	"closed.me": "Para conversar com {name}, peça às pessoas adultas que cuidam de você.",
	"closed.other": "Não dá mais para escrever nada aqui.",
	"closed.refused": "Não foi possível começar esta conversa. {why}",
	"closed.removed": "{name} não está mais na família. O que foi dito fica aqui.",

	"details.add": "Adicionar pessoas",
	"details.add_nobody": "Escolha alguém para adicionar.",
	"details.add_note": "As pessoas adicionadas podem ler tudo o que já foi dito aqui.",
	"details.add_submit": "Adicionar",
	"details.back": "Voltar para a conversa",
	"details.heading": "Detalhes",
	"details.leave": "Sair deste grupo",
	"details.leave_body":
		"Você não recebe mais as mensagens dele, e as que estão neste aparelho são removidas. Alguém que fica pode adicionar você de novo.",
	"details.leave_heading": "Sair de “{title}”?",
	"details.leave_submit": "Sair",
	"details.name": "Nome",
	"details.not_kept.closed":
		"Isto não foi salvo: o navegador fechou o armazenamento do Hearth. Recarregue a página e tente de novo.",
	"details.not_kept.full":
		"Isto não foi salvo: não há mais espaço neste aparelho. Libere um pouco de espaço e tente de novo.",
	"details.not_kept.unavailable": "Isto não foi salvo: o navegador não deixa o Hearth guardar nada aqui.",
	"details.notify": "Me avisar de",
	"details.notify.all": "Tudo",
	"details.notify.mentions": "Só menções",
	"details.notify.nothing": "Nada",
	"details.people": { one: "{count} pessoa", other: "{count} pessoas" },
	"details.remove": "Remover",
	"details.remove_body": "{name} não recebe mais as mensagens deste grupo, que desaparece dos seus aparelhos.",
	"details.remove_heading": "Remover {name} deste grupo?",
	"details.remove_named": "Remover {name}",
	"details.rename": "Mudar o nome",
	"details.rename_submit": "Salvar",
	"details.untitled_group": "Este grupo ainda não tem um nome próprio.",

	"message_info.arrived": "Chegou",
	"message_info.copy": "Copiar o texto",
	"message_info.earlier": "Texto anterior",
	"message_info.until": "até {time}",
	"message_info.goes_on_at":
		"Ela espera neste aparelho, porque o servidor pediu um pouco de paciência. O envio continua sozinho às {time}.",
	"message_info.goes_on_in": {
		one: "Ela espera neste aparelho, porque o servidor pediu um pouco de paciência. O envio continua sozinho em {count} segundo.",
		other:
			"Ela espera neste aparelho, porque o servidor pediu um pouco de paciência. O envio continua sozinho em {count} segundos.",
	},
	"message_info.heading": "Sobre a mensagem",
	"message_info.imported": "{name} trouxe esta mensagem para cá. Ela foi escrita em outro lugar.",
	"message_info.not_yet": "Ainda não lida",
	"message_info.not_yet_sent": "Ela espera neste aparelho e sai assim que houver conexão.",
	"message_info.read_by": "Lida por {read} de {all}",
	"message_info.said": "{author} escreveu",
	"message_info.said_me": "Você escreveu",
	"message_info.sent": "Enviada",
	"message_info.written": "Escrita",

	"new.already": "Isto vai para a conversa “{title}”, que já existe.",
	"new.group_name": "Nome do grupo (opcional)",
	"new.no_recipient": "Escolha alguém para quem escrever.",
	"new.not_chosen": "Escolha alguém da lista ou esvazie o campo: ninguém que você possa escolher se chama “{text}”.",
	"new.stay": "Ficar aqui depois de enviar",

	"new.open": "Abrir",
	"new.toast_refused": "Sua mensagem para {title} não foi enviada.",
	"new.toast_sent": "Enviada para {title}.",
	"new.toast_waiting": "Aguardando o envio para {title}.",

	"picker.added": "Na lista: {name}.",
	"picker.chosen": "Seleção",
	"picker.found": { one: "{count} resultado", other: "{count} resultados" },
	"picker.none": "Ninguém que você possa escolher aqui tem esse nome.",
	"picker.notes": "Notas para você",
	"picker.people": "Pessoas",
	"picker.remove": "Remover {name}",
	"picker.removed": "Fora da lista: {name}.",
	"picker.to": "Para",

	"quiet.dm_body": "Nesta conversa estão só você e {name}.",
	"quiet.dm_heading": "Uma conversa a dois",
	"quiet.group_body": "Todo mundo neste grupo lê o que se escreve aqui. A primeira palavra pode ser sua.",
	"quiet.notes_body": "Um lugar para o que só você precisa: listas, links, ideias. Está em todos os seus aparelhos.",

	"thread.empty_body":
		"Tudo o que você escreve aqui fica com a sua família. Diga a primeira palavra ou convide alguém.",
	"thread.empty_body_quiet": "Ainda não se disse nada aqui. A primeira palavra pode ser sua.",
	"thread.empty_heading": "Está tudo calmo por aqui",
	"thread.missing_body": "Ela não está entre as suas conversas. Talvez tenha sido fechada, ou o endereço está errado.",
	"thread.missing_heading": "Esta conversa não está aqui",
};
