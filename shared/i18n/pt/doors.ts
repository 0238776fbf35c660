import type { doors as english } from "../en/doors.ts";
import type { WordsIn } from "../words-in.ts";

export const doors: WordsIn<"pt", typeof english> = {
	"field.bad_name": "De 1 a 60 caracteres, e nenhum invisível.",
	"field.family_name": "Nome da família",
	"field.missing": "Falta preencher isto.",
	"field.password": "Senha",
	"field.password_hide": "Ocultar",
	"field.password_hint": { one: "Pelo menos {count} caractere", other: "Pelo menos {count} caracteres" },
	"field.password_show": "Mostrar",
	"field.too_long": { one: "No máximo {count} caractere.", other: "No máximo {count} caracteres." },
	"field.too_short": {
		one: "É preciso pelo menos {count} caractere.",
		other: "São precisos pelo menos {count} caracteres.",
	},
	"field.username": "Nome de usuário",
	"field.username_hint": "Para entrar: letras, números, ponto, hífen ou sublinhado",
	"field.username_pattern": "Só letras, números, ponto, hífen e sublinhado, sem espaços.",
	"field.your_name": "Seu nome",
	"field.your_name_hint": "Como sua família chama você",

	"join.already": "Você já faz parte de uma família aqui. Para entrar com outro nome, saia primeiro.",
	"join.gone": "Este convite já foi usado ou venceu. Peça um novo a quem enviou.",
	"join.gone_heading": "Este convite não vale mais",
	"join.heading": "A casa é sua",
	"join.intro": "Uma família convidou você para o chat dela. Escolha como vão ver você.",
	"join.no_code":
		"O link que você abriu não está completo. Abra de novo a partir da mensagem que recebeu, ou peça um novo.",
	"join.no_code_heading": "Falta alguma coisa",
	"join.submit": "Entrar",
	"join.submitting": "Um momento, já vamos abrir…",

	"link.gone": "Este link de entrada já foi usado ou venceu.",
	"link.gone_heading": "Este link não vale mais",
	"link.working": "Entrando…",

	"setup.already": "Este Hearth já tem sua família. Se você faz parte dela, entre.",
	"setup.already_heading": "Já está tudo pronto",
	"setup.bad_token":
		"O Hearth escreve um link novo a cada vez que é iniciado. Abra o mais recente, lá onde você o iniciou.",
	"setup.bad_token_heading": "Este link de configuração não é válido",
	"setup.heading": "Acenda o fogo",
	"setup.intro": "Um chat que pertence só à sua família. Dois nomes e uma senha, e ele é de vocês.",
	"setup.no_token": "Para criar uma família, abra o link inteiro que o Hearth escreveu quando foi iniciado.",
	"setup.submit": "Criar a família",
	"setup.submitting": "Criando…",

	"sign_in.already": "Você está aqui como {name}.",
	"sign_in.already_heading": "Você já está aqui",
	"sign_in.ended":
		"O Hearth da sua família não conhece mais este aparelho. Entre de novo para continuar; o que está neste aparelho ainda está aqui.",
	"sign_in.forgot": "Esqueceu a senha? Alguém que cuida do Hearth da sua família pode abrir a porta de novo para você.",
	"sign_in.heading": "Que bom ter você de volta",
	"sign_in.left": "Você saiu, e suas mensagens não estão mais neste aparelho.",
	"sign_in.pictures": "Entrar com imagens",
	"sign_in.revoked": "Este aparelho foi desconectado. Entre de novo para continuar.",
	"sign_in.submit": "Entrar",
	"sign_in.submitting": "Entrando…",
};
