import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"pt", typeof english> = {
	"history.changed":
		"O servidor conta o passado de um jeito diferente do que este aparelho viu. Avise a pessoa que cuida do Hearth da sua família.",
	"history.close": "Fechar",
	"history.given": {
		one: "O servidor voltou a um dia anterior. Este aparelho devolveu a ele {count} mensagem que tinha se perdido.",
		other: "O servidor voltou a um dia anterior. Este aparelho devolveu a ele {count} mensagens que tinham se perdido.",
	},
	"history.giving":
		"O servidor voltou a um dia anterior. Este aparelho está devolvendo a ele o que se perdeu. Você pode continuar escrevendo.",
	"history.kept":
		"O servidor voltou a um dia anterior e não aceita tudo de volta. O que falta a ele está seguro neste aparelho. Avise a pessoa que cuida do Hearth da sua família.",
	"storage.heed": "Entendi",
	"storage.lost": {
		one: "O navegador esvaziou o armazenamento do Hearth neste aparelho. {count} mensagem que ainda não tinha sido enviada se perdeu.",
		other:
			"O navegador esvaziou o armazenamento do Hearth neste aparelho. {count} mensagens que ainda não tinham sido enviadas se perderam.",
	},
};
