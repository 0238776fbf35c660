import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"pt", typeof english> = {
	"device.unnamed": "Um aparelho",

	"family.alone": "Por enquanto só você está aqui. Um chat de família é melhor com a família dentro.",

	"invite.heading": "Convidar alguém",

	"member.unknown": "Alguém",

	"profile.password_free": "Você entrou por um link. Escolha agora uma senha que você saiba da próxima vez.",
	"profile.password_save": "Mudar a senha",

	"seen.today": "Passou hoje",
	"seen.week": "Passou esta semana",
	"seen.while": "Passou há algum tempo",
	"seen.yesterday": "Passou ontem",
};
