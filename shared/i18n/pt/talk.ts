import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"pt", typeof english> = {
	"composer.attach": "Anexar",
	"composer.label": "Mensagem",
	"composer.later": "Vai ser enviada: {time}",
	"composer.not_kept.closed":
		"Isto não foi salvo: o navegador fechou o armazenamento do Hearth. Recarregue a página; o seu texto fica aqui.",
	"composer.not_kept.full":
		"Isto não foi salvo: não há mais espaço neste aparelho. Libere um pouco de espaço e envie de novo.",
	"composer.not_kept.unavailable": "Isto não foi salvo: o navegador não deixa o Hearth guardar nada aqui.",
	"composer.placeholder": "Mensagem",
	"composer.send": "Enviar",

	"connection.connecting": "Conectando…",
	"connection.offline": "Sem conexão – as mensagens serão enviadas mais tarde",
	"connection.patience": "O servidor pede um pouco de paciência. O que você escreveu segue sozinho.",
	"connection.patience_at": "Um pouco de paciência – o envio continua às {time}",
	"connection.patience_in": {
		one: "Um pouco de paciência – o envio continua em {count} segundo",
		other: "Um pouco de paciência – o envio continua em {count} segundos",
	},
	"connection.retry": "Tentar agora",
	"connection.sending": { one: "Enviando {count} mensagem…", other: "Enviando {count} mensagens…" },
	"connection.unreachable": "Servidor sem resposta desde as {time} – as mensagens serão enviadas mais tarde",
	"connection.update_required": "O Hearth foi atualizado. Suas mensagens esperam aqui até você atualizar também.",
	"connection.waiting": { one: "{count} aguardando", other: "{count} aguardando" },

	"day.today": "Hoje",
	"day.yesterday": "Ontem",

	"delivery.read": "Lida",
	"delivery.refused": "Não enviada",
	"delivery.sent": "Enviada",
	"delivery.waiting": "Aguardando",

	"files.photo": "Foto",
	"files.photos": { one: "{count} foto", other: "{count} fotos" },
	"files.several": { one: "{count} arquivo", other: "{count} arquivos" },
	"files.video": "Vídeo",
	"files.voice": "Mensagem de voz",

	"message.forwarded": "Encaminhada",
	"message.label": "{author}, {time}: {text}",
	"message.label_state": "{label}, {state}",
	"message.edited": "Editada",
	"message.imported": "Importada",
	"message.label_forwarded": "encaminhada: {text}",
	"message.label_imported": "{text}, importada",
	"message.label_edited": "{text}, editada",
	"message.label_pinned": "{text}, fixada",
	"message.label_starred": "{text}, com estrela",
	"message.label_reactions": "{text}, reações: {reactions}",
	"message.late": "escrita {duration} antes",
	"message.you": "Você",

	"poll.plain": "Enquete: {question}",

	"presence.online": "Online",
	"presence.online_many": { one: "{count} online", other: "{count} online" },
	"presence.online_names": "{names} online",
	"presence.typing": { one: "{names} está escrevendo…", other: "{names} estão escrevendo…" },
	"presence.typing_many": "Várias pessoas estão escrevendo…",
	"presence.you_and": "Você, {names}",

	"reactions.label": "Reações",
	"reactions.one": "{emoji} por {names}",
	"reactions.you": "você",

	"thread.announce": "{author}: {text}",
	"thread.announce_many": { one: "{count} mensagem nova", other: "{count} mensagens novas" },
	"thread.draft": "Rascunho: {text}",
	"thread.family_title": "Chat da família",
	"thread.loading_older": "Buscando mensagens mais antigas…",
	"thread.log": "Mensagens",
	"thread.new_messages": "Mensagens novas",
	"thread.to_latest": "Ir para a mais recente",
	"thread.to_new": { one: "{count} mensagem nova", other: "{count} mensagens novas" },

	"threads.choose": "Escolha uma conversa, e ela abre aqui.",
	"threads.empty": "Você ainda não está em nenhuma conversa. Assim que estiver, ela aparece aqui.",
	"threads.gone": "Uma conversa em que você não está mais",
	"threads.mentioned": "Mencionaram você",
	"threads.muted": "Em silêncio",
	"threads.refused": "Uma mensagem não foi enviada",
	"threads.said": "{name}: {text}",
	"threads.silent": "Ainda não se disse nada",
	"threads.unread": { one: "{count} não lida", other: "{count} não lidas" },
	"threads.waiting": "Aguardando o envio",
	"threads.you": "Você: {text}",
};
