import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"pt", typeof english> = {
	"passkey.add": "Criar uma chave de acesso neste aparelho",
	"passkey.adding": "Criando…",
	"passkey.exists": "Já existe uma chave de acesso sua neste aparelho.",
	"passkey.heading": "Chaves de acesso",
	"passkey.intro":
		"Entre com a sua digital, o seu rosto ou o bloqueio do seu aparelho, no lugar de uma senha. A sua senha continua valendo.",
	"passkey.made": "Criada: {time}",
	"passkey.remove": "Remover",
	"passkey.remove_body":
		"Ela não abre mais a sua conta. O seu navegador pode continuar mostrando a chave até você remover lá também.",
	"passkey.remove_heading": "Remover a chave de acesso de {name}?",
	"passkey.remove_named": "Remover a chave de acesso de {name}",
	"passkey.used": "Usada pela última vez: {time}",
	"passkey.use": "Usar uma chave de acesso",
	"passkey.using": "Um momento…",

	"program.all": "Todas as minhas conversas",
	"program.another": "Pronto",
	"program.copy": "Copiar o token",
	"program.end": "Encerrar",
	"program.end_body": "O token deixa de funcionar na hora. O que foi escrito fica.",
	"program.end_heading": "Encerrar {name}?",
	"program.end_named": "Encerrar {name}",
	"program.heading": "Programas",
	"program.intro":
		"Um robô, ou uma tela no corredor, não precisa de conta: crie um token. Ele fala por você e só alcança as conversas.",
	"program.make": "Criar um token",
	"program.making": "Criando…",
	"program.name": "Nome do programa",
	"program.name_hint": "Para você reconhecer nesta lista",
	"program.never_seen": "Ainda sem notícias",
	"program.once":
		"Esta é a única vez que o token de {name} aparece. Quem tiver o token pode fazer o que o programa pode; guarde bem.",
	"program.press": "Toque e segure o token para copiar.",
	"program.read": "Só ler",
	"program.scope": "O que ele pode fazer",
	"program.seen": "Últimas notícias: {time}",
	"program.thread": "Onde",
	"program.token": "Token de {name}",
	"program.write": "Ler e escrever",
};
