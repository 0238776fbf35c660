import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"pt", typeof english> = {
	"event.refused": "Isto não foi feito:",
	"event.take_away": "Remover",

	"message.delete": "Apagar",
	"message.delete_body": "Ela nunca foi enviada, então ninguém mais a tem. Vai desaparecer para sempre.",
	"message.delete_heading": "Apagar esta mensagem?",
	"message.retry": "Tentar de novo",

	"refusal.already_sent": "Foi enviada antes que isto pudesse ser mudado.",
	"refusal.bad_entry": "O servidor não entendeu esta mensagem.",
	"refusal.bad_text": "Esta mensagem tem caracteres que não podem ser guardados.",
	"refusal.bad_vote": "Este voto não combina com a enquete.",
	"refusal.body_too_long": "Esta mensagem é longa demais. Envie em várias partes.",
	"refusal.device_gone": "O aparelho em que ela foi escrita foi desconectado antes da hora marcada.",
	"refusal.empty_message": "Não há nada nesta mensagem.",
	"refusal.id_taken": "Esta mensagem já foi usada em outro lugar.",
	"refusal.not_allowed": "Você não pode fazer isto nesta conversa.",
	"refusal.not_author": "Esta mensagem é de outra pessoa.",
	"refusal.not_editable": "Uma enquete fica como foi perguntada: já votaram com estas palavras.",
	"refusal.thread_not_found": "Você não está mais nesta conversa.",
	"refusal.too_many_edits": "Esta mensagem foi mudada tantas vezes que não pode mais ser mudada.",
	"refusal.too_many_scheduled":
		"Há coisas demais esperando para serem enviadas mais tarde. Envie ou apague algumas primeiro.",
	"refusal.unknown_file": "Um arquivo desta mensagem pertence a outra mensagem.",
	"refusal.unknown_member": "Alguém citado aqui não está na família.",
	"refusal.too_many_stars":
		"Você já marcou com estrela todas as mensagens que cabem. Tire primeiro a estrela de outra.",
	"refusal.unknown_message": "A mensagem de que se tratava não está aí.",

	"thread.refused": { one: "{count} mensagem não foi enviada", other: "{count} mensagens não foram enviadas" },
	"thread.retry_all": "Tentar todas de novo",
};
