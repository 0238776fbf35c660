import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"pt", typeof english> = {
	"ask.offline": "Não há rede agora. Nada do que você digitou se perdeu; tente de novo quando a rede voltar.",
	"ask.rate_limited": {
		one: "Foi um pouco demais de uma vez. Tente de novo em {count} segundo.",
		other: "Foi um pouco demais de uma vez. Tente de novo em {count} segundos.",
	},
	"ask.unknown": "Algo deu errado no servidor. Tente de novo.",
	"ask.unreachable":
		"O servidor da família não responde. Nada do que você digitou se perdeu; tente de novo em um instante.",
	"nav.home": "Ir para as suas conversas",
	"nav.sign_in": "Ir para a página de entrada",
	"page.not_built": "A página ainda não foi construída. Pare o Hearth e inicie com npm start.",
	"page.not_found": "Não há nada neste endereço.",
	"page.not_found_heading": "Esta página não está aqui",

	"update.later": "Mais tarde",
	"update.ready": "Um novo Hearth está pronto.",
};
