import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"pt", typeof english> = {
	"keep.all": "Todas as suas conversas",
	"keep.cancel": "Parar",
	"keep.cut": "As mensagens mais antigas de {names} ainda não estão neste aparelho nem nesta cópia.",
	"keep.done": { one: "{count} mensagem, {files}, {size}.", other: "{count} mensagens, {files}, {size}." },
	"keep.failed": "Não foi possível fazer a cópia: o navegador não deu espaço a ela ou não conseguiu ler o que guarda.",
	"keep.files": { one: "{count} arquivo", other: "{count} arquivos" },
	"keep.heading": "Guardar uma cópia",
	"keep.intro":
		"Um arquivo seu com o que foi dito, em uma ordem que você consegue ler daqui a vinte anos: ele abre em qualquer navegador, sem o Hearth e sem rede. É feito neste aparelho e não é enviado a ninguém. Guarde bem, como um diário.",
	"keep.make": "Fazer a cópia",
	"keep.missing": {
		one: "{count} foto ou arquivo não pôde ser obtido agora: a cópia diz onde é o lugar dele.",
		other: "{count} fotos ou arquivos não puderam ser obtidos agora: a cópia diz onde é o lugar deles.",
	},
	"keep.offline":
		"Não há rede agora: a cópia vai ter o que está neste aparelho. Fotos que nunca foram vistas aqui podem faltar.",
	"keep.one": "A conversa {title}",
	"keep.open": "Guardar uma cópia",
	"keep.profile": "Guardar uma cópia de tudo",
	"keep.profile_note": "Suas conversas em um arquivo seu, para ler sem o Hearth.",
	"keep.save": "Salvar a cópia",
	"keep.shape": "Como",
	"keep.shape.folder": "Pasta com as fotos ao lado (.zip)",
	"keep.shape.page": "Uma página só (.html)",
	"keep.smaller": {
		one: "{count} foto está nela menor do que quando foi tirada.",
		other: "{count} fotos estão nela menores do que quando foram tiradas.",
	},
	"keep.step": { one: "{count} mensagem, {files} até agora…", other: "{count} mensagens, {files} até agora…" },
	"keep.stopped": "Parou. Nada foi feito.",
	"keep.unsent": "O que ainda não foi enviado não está na cópia.",
	"keep.what": "Com",
	"keep.what.files": "Fotos e arquivos",
	"keep.what.words": "Só texto",

	"kept.about": "Feito em {date} por {name}, com o Hearth. Os horários são os de {zone}.",
	"kept.clear": "Mostrar tudo",
	"kept.contents": "Conversas",
	"kept.date": "Ir para um dia",
	"kept.found": "Resultados: {number}",
	"kept.heading": "As conversas da família {family}",
	"kept.lack": "Algumas mensagens (números {from} a {to}) não estavam no aparelho em que isto foi feito.",
	"kept.lack_open": "Algumas mensagens (a partir do número {from}) não estavam no aparelho em que isto foi feito.",
	"kept.none": "Nada foi encontrado.",
	"kept.not_here": "(não está nesta cópia)",
	"kept.reply": "Em resposta a {name}:",
	"kept.search": "Buscar",
	"kept.smaller": "Menor do que quando foi tirada.",
};
