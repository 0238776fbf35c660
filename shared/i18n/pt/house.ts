import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"pt", typeof english> = {
	"app.loading": "Um momento…",
	"app.name": "Hearth",

	"ask.retry": "Tentar de novo",

	"dialog.cancel": "Cancelar",
	"dialog.close": "Fechar",

	"nav.back": "Voltar",
	"nav.devices": "Aparelhos",
	"nav.family": "Família",
	"nav.more": "Mais",
	"nav.profile": "Perfil",
	"nav.search": "Buscar",
	"nav.threads": "Conversas",

	"part.not_loaded": "Não foi possível carregar isto. Assim que a rede voltar, funciona.",

	"storage.closed":
		"O navegador fechou o armazenamento do Hearth. Recarregue a página para continuar; o que você está escrevendo fica guardado no campo.",
	"storage.full": "Este aparelho não tem mais espaço. As mensagens novas ficam no campo até você liberar um pouco.",
	"storage.reload": "Recarregar",
	"storage.unavailable":
		"O navegador não deixa o Hearth guardar nada aqui, por exemplo em uma janela privada. As mensagens novas não podem ser guardadas.",

	"update.apply": "Atualizar",
};
