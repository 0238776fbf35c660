import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"pt", typeof english> = {
	"later.bar": { one: "Agendada ({count})", other: "Agendadas ({count})" },
	"later.button": "Enviar mais tarde",
	"later.change": "Mudar",
	"later.choose": "Escolher um horário",
	"later.delete": "Apagar",
	"later.evening": "Hoje à noite",
	"later.heading": "Enviar mais tarde",
	"later.here": "Por enquanto só neste aparelho. Chega ao servidor assim que houver conexão.",
	"later.kept": "Ela sai mesmo com os seus aparelhos desligados.",
	"later.list_heading": "Agendadas",
	"later.monday": "Segunda-feira de manhã",
	"later.next": "A próxima: {time}",
	"later.no_files": "Fotos e arquivos não podem ser enviados mais tarde. Envie agora ou remova primeiro.",
	"later.none": "Não há nada esperando para ser enviado mais tarde.",
	"later.not_sent": "Não enviada",
	"later.now": "Assim que houver conexão",
	"later.passed": "Escolha um horário que ainda não passou.",
	"later.save": "Salvar",
	"later.send_now": "Enviar agora",
	"later.send_then": "Enviar nesse horário",
	"later.tomorrow": "Amanhã de manhã",
	"later.when": "Quando",
	"later.words": "Mensagem",
};
