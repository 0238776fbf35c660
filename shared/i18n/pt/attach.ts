import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"pt", typeof english> = {
	"attach.added": "Arquivo anexado: {name}.",
	"attach.again": "Tentar de novo",
	"attach.as_file": "Enviar como arquivo",
	"attach.as_original": "Enviar o original como arquivo",
	"attach.as_photo": "Enviar uma foto menor",
	"attach.camera": "Tirar uma foto",
	"attach.drop": "Solte aqui para anexar",
	"attach.family_room": "O espaço da família no servidor está quase cheio: {used} de {limit}.",
	"attach.family_room_full":
		"O espaço da família no servidor está cheio: {used} de {limit}. Os arquivos esperam aqui até haver lugar.",
	"attach.list": "Anexos",
	"attach.member_room": "Seu espaço no servidor está quase cheio: {used} de {limit}.",
	"attach.member_room_full":
		"Seu espaço no servidor está cheio: {used} de {limit}. Os arquivos esperam aqui até haver lugar.",
	"attach.not.closed":
		"{name} não foi anexado: o navegador fechou o armazenamento do Hearth. Recarregue a página e escolha o arquivo de novo.",
	"attach.not.empty": "{name} está vazio, então não há o que enviar.",
	"attach.not.full":
		"{name} não foi anexado: não há mais espaço neste aparelho. Libere um pouco de espaço e tente de novo.",
	"attach.not.heic":
		"{name} é um tipo de foto que este navegador não consegue ler (HEIC). Envie em JPEG ou como arquivo.",
	"attach.not.too_large": "{name} é grande demais. O máximo é 10 MB.",
	"attach.not.unavailable": "{name} não foi anexado: o navegador não deixa o Hearth guardar nada aqui.",
	"attach.not.unreadable": "Não foi possível ler {name}. O arquivo pode estar danificado ou não estar neste aparelho.",
	"attach.not.unsupported": "{name} é de um tipo que não pode ser enviado.",
	"attach.original": "original",
	"attach.original_stays": "{reason} Vai ser enviada uma foto menor.",
	"attach.preparing": "Preparando…",
	"attach.remove": "Remover {name}",
	"attach.removed": "Arquivo removido: {name}.",
	"attach.too_many": {
		one: "Em uma mensagem cabem 10 arquivos. {names} não foi anexado; envie em outra mensagem.",
		other: "Em uma mensagem cabem 10 arquivos. {names} não foram anexados; envie em outra mensagem.",
	},
	"attach.undo": "Desfazer",
	"attach.waiting": "Vai ser enviada assim que tudo estiver pronto.",
	"attach.way_of": "{way}: {name}",

	"voice.cancel": "Cancelar",
	"voice.cut": "O microfone parou. O que foi gravado até ali está guardado.",
	"voice.denied":
		"O Hearth não tem permissão para usar o microfone. Permita para esta página nas configurações do navegador e tente de novo.",
	"voice.failed": "Não foi possível usar o microfone. Talvez outro programa esteja com ele.",
	"voice.longest": "Uma mensagem de voz dura no máximo dez minutos. Esta está guardada.",
	"voice.name": "Mensagem de voz {time}",
	"voice.none": "Nenhum microfone foi encontrado.",
	"voice.pause": "Pausar",
	"voice.play": "Ouvir",
	"voice.record": "Gravar uma mensagem de voz",
	"voice.recording": "Gravando",
	"voice.release": "Solte para cancelar",
	"voice.slide": "Deslize para trás para cancelar",
	"voice.stop": "Parar",
};
