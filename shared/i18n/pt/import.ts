import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"pt", typeof english> = {
	"import.again": "Uma parte já está em “{title}”. Só vem o que falta lá; nada vem duas vezes.",
	"import.another": "Importar outra",
	"import.begin": "Importar",
	"import.choose_heading": "Sua exportação",
	"import.conversation": "Conversa",
	"import.done": { one: "{count} mensagem foi importada.", other: "{count} mensagens foram importadas." },
	"import.done_heading": "Importada",
	"import.failed.damaged": "Este zip está danificado. Exporte a conversa mais uma vez.",
	"import.failed.encrypted": "Este zip está trancado com uma senha. Destranque primeiro e escolha de novo.",
	"import.failed.nothing":
		"Nenhuma conversa foi encontrada neste arquivo. Escolha o zip ou o texto que o WhatsApp fez, ou uma cópia guardada do Hearth.",
	"import.failed.too_much":
		"É mais do que dá para ler de uma vez. Escolha o zip que o WhatsApp fez, ou uma cópia em forma de pasta.",
	"import.file": "Zip ou texto da conversa",
	"import.files": "Fotos e arquivos: {here} vieram junto, {missing} não.",
	"import.go": "Abrir a conversa",
	"import.title": "Importar uma conversa",
	"import.here": "Quem pode ler",
	"import.how_to":
		"No WhatsApp: abra a conversa, o menu dela, Mais, Exportar conversa. Depois escolha aqui o que ele fez. Uma cópia guardada do Hearth também serve.",
	"import.into": "Para",
	"import.into_new": "Uma conversa à parte",
	"import.about":
		"Uma conversa do WhatsApp, ou uma cópia guardada do Hearth, vira uma conversa aqui, com suas pessoas, datas e fotos. Quem lê vê que foi você quem trouxe.",
	"import.lacks": "A própria cópia diz que faltam mensagens nela.",
	"import.left": { one: "{count} coisa não pôde ser importada:", other: "{count} coisas não puderam ser importadas:" },
	"import.left_file": "{name}, de {from}, {date}: {why}",
	"import.left_message": "Uma mensagem de {from}, {date}: {why}",
	"import.line": "Linha {number}: {text}",
	"import.match": "Quem é quem",
	"import.match_note":
		"Escolha quem são estas pessoas aqui. Quem não está aqui fica com o nome ao lado das suas mensagens.",
	"import.messages": {
		one: "{count} mensagem, de {from} a {to}.",
		other: "{count} mensagens, de {from} a {to}.",
	},
	"import.name": "Nome da conversa",
	"import.needs_other": "Escolha pelo menos mais uma pessoa: uma conversa à parte tem duas ou mais.",
	"import.nobody": "Alguém que não está aqui",
	"import.not_kept":
		"Não há espaço suficiente para guardar a exportação neste aparelho: deixe esta página aberta até terminar.",
	"import.program_lines": {
		one: "{count} linha é do próprio WhatsApp, sobre quem chegou e quem saiu. Ela não é importada.",
		other: "{count} linhas são do próprio WhatsApp, sobre quem chegou e quem saiu. Elas não são importadas.",
	},
	"import.omitted": {
		one: "{count} foto ou arquivo não está na exportação.",
		other: "{count} fotos e arquivos não estão na exportação.",
	},
	"import.only_adults": "Só pessoas adultas podem importar uma conversa. Aqui você pode olhar o que há nela.",
	"import.way": "Importar uma conversa",
	"import.ours_left": "Quem chegou e quem saiu, e os nomes anteriores, não são importados.",
	"import.people": "Escrito por {names}.",
	"import.report": "O que há nela",
	"import.running": "Importando",
	"import.running_note": "Enquanto isso, você pode ver outras páginas.",
	"import.step": "{done} de {total} mensagens",
	"import.stop": "Parar",
	"import.stopped": "Parou. O que já foi importado fica; escolha a mesma exportação para continuar.",
	"import.there": { one: "{count} mensagem já estava aqui.", other: "{count} mensagens já estavam aqui." },
	"import.trouble":
		"Não foi possível importar. O que já foi importado fica; escolha a mesma exportação para tentar de novo.",
	"import.unread": { one: "{count} linha não pôde ser lida:", other: "{count} linhas não puderam ser lidas:" },
	"import.unsure.dmy": "As datas podem ser entendidas de dois jeitos. Aqui o dia vem antes do mês.",
	"import.unsure.mdy": "As datas podem ser entendidas de dois jeitos. Aqui o mês vem antes do dia.",
	"import.unsure.ymd": "As datas podem ser entendidas de dois jeitos. Aqui o ano vem primeiro.",
	"import.waiting": "Continua assim que houver conexão.",
	"import.why.other": "não foi possível ler",
	"import.why.too_large": "é grande demais",
	"import.why.too_long": "tem texto demais",
	"import.zone": "Os horários são entendidos como os deste aparelho.",
};
