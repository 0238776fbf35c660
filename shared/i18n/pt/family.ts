import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"pt", typeof english> = {
	"ask.needs_network":
		"O servidor da família não responde agora. Você pode ver tudo aqui; as mudanças precisam esperar que ele responda.",

	"clipboard.copied": "Copiado",
	"clipboard.copy": "Copiar o link",
	"clipboard.failed": "Toque e segure o link para copiar.",
	"clipboard.share": "Compartilhar…",

	"device.add": "Adicionar um aparelho",
	"device.add_intro": "Crie um link e abra no seu outro aparelho: você entra lá sem a sua senha.",
	"device.add_make": "Criar um link de entrada",
	"device.add_note": "Vale uma vez, até {time}, e abre a sua conta. Não dê a mais ninguém.",
	"device.current": "Este aparelho",
	"device.heading": "Aparelhos",
	"device.intro": "Todos os aparelhos em que a sua conta está aberta. Remova um que você perdeu ou não conhece.",
	"device.last_seen": "Visto pela última vez: {time}",
	"device.revoke_body": "{name} vai ser desconectado em um segundo, e será preciso entrar de novo para ler algo novo.",
	"device.revoke_heading": "Desconectar {name}?",
	"device.revoke_named": "Desconectar {name}",
	"device.revoke_others": "Ficar só neste aparelho",
	"device.revoke_others_body": "Aqui nada muda. Em todos os outros lugares você precisa entrar de novo.",
	"device.revoke_others_heading": "Desconectar todos os seus outros aparelhos?",
	"device.revoke_short": "Desconectar",
	"device.scan": "Aponte a câmera do seu outro aparelho para este código, ou abra o link lá.",
	"device.signed_in_as": "Você está aqui como {name}.",

	"family.remove": "Remover",
	"family.remove_body": "Os aparelhos dessa pessoa são desconectados na hora. O que ela escreveu fica nas conversas.",
	"family.remove_heading": "Remover {name} da família?",
	"family.remove_named": "Remover {name}",
	"family.you": "{name} (você)",

	"form.save": "Salvar",
	"form.saved": "Salvo.",

	"invite.days": { one: "{count} dia", other: "{count} dias" },
	"invite.expires": "Vale uma vez, até {time}.",
	"invite.expires_many": {
		one: "Deixa {count} pessoa entrar, até {time}.",
		other: "Deixa {count} pessoas entrarem, até {time}.",
	},
	"invite.intro": "Crie um link e envie. Ele abre o Hearth, e para entrar bastam um nome e uma senha.",
	"invite.joined": "Já aqui por este link: {names}",
	"invite.lasting": "Vale por",
	"invite.left": {
		one: "Para mais {count} pessoa, até {time}",
		other: "Para mais {count} pessoas, até {time}",
	},
	"invite.link": "Link de convite",
	"invite.list": "Convites",
	"invite.made": "{role}, convite de {time}",
	"invite.make": "Criar um link de convite",
	"invite.over": "Já usado ou vencido",
	"invite.people": { one: "{count} pessoa", other: "{count} pessoas" },
	"invite.revoke": "Retirar",
	"invite.revoke_named": "Retirar: {made}",
	"invite.scan": "É só apontar a câmera de um celular para este código. Você também pode enviar o link.",
	"invite.share_text": "Entre na nossa família no Hearth",
	"invite.uses": "Dá para",
	"invite.who": "Para quem é?",

	"link.another": "Criar outro link",
	"link.code": "{label}, como código para uma câmera",
	"link.making": "Criando o link…",
	"link.only_here":
		"Este link leva só a este computador. Abra o Hearth pelo endereço que seus outros aparelhos usam e crie o link lá.",
	"link.share_text": "Entre com a sua conta na nossa família no Hearth",

	"member.missing": "Essa pessoa não está na família agora.",
	"member.not_allowed":
		"Você e {name} não podem conversar a dois. Quem decide isso são as pessoas adultas que cuidam de uma criança.",
	"member.not_kept":
		"Este aparelho não tem espaço para começar uma conversa. Libere um pouco de espaço e tente de novo.",
	"member.username": "Nome de usuário: {username}",
	"member.write": "Escrever",

	"rescue.action": "Link de entrada",
	"rescue.heading": "Link de entrada para {name}",
	"rescue.intro":
		"Se {name} não consegue mais entrar, crie um link e entregue em mãos: ele abre a conta de {name}, sem senha.",
	"rescue.note": "Vale uma vez, até {time}, e abre a conta de {name}. Não dê a mais ninguém.",
	"rescue.panel": "Ficou do lado de fora?",
	"rescue.scan": "{name} aponta a câmera de um celular para este código, ou você envia o link.",

	"role.adult": "Pessoa adulta",
	"role.body_adult":
		"{name} ainda pode convidar e cuidar das crianças que trouxe, mas não pode mais remover ninguém nem abrir a porta de novo para alguém.",
	"role.body_owner":
		"{name} passa a poder tudo o que você pode: remover pessoas, abrir a porta de novo para alguém, cuidar de todas as crianças e tornar outras pessoas responsáveis.",
	"role.child": "Criança",
	"role.body_grown":
		"{name} passa a decidir com quem conversar, sem pedir a ninguém, e pode convidar e criar grupos. Para ter uma senha no lugar das imagens, crie depois um link de entrada para {name}. Isto não pode ser desfeito.",
	"role.heading_adult": "{name} deve deixar de ser responsável?",
	"role.heading_grown": "{name} já cresceu?",
	"role.heading_owner": "Tornar {name} responsável?",
	"role.is_adult": "{name} tem uma conta adulta: pode convidar, criar grupos e trazer crianças.",
	"role.is_child": "{name} é uma criança: pessoas adultas decidem com quem {name} pode conversar.",
	"role.is_owner": "{name} é responsável: também pode remover pessoas e abrir a porta de novo para alguém.",
	"role.make_adult": "{name} deixa de ser responsável",
	"role.make_grown": "{name} já cresceu",
	"role.make_owner": "Tornar {name} responsável",
	"role.owner": "Responsável",
	"role.panel": "Papel na família",

	"sign_out.body":
		"Suas mensagens são removidas deste aparelho. Elas ficam com a sua família e voltam quando você entrar de novo.",
	"sign_out.changes": {
		one: "{count} mudança em uma conversa ainda não foi enviada.",
		other: "{count} mudanças em conversas ainda não foram enviadas.",
	},
	"sign_out.drafts": {
		one: "{count} rascunho não foi terminado.",
		other: "{count} rascunhos não foram terminados.",
	},
	"sign_out.files": {
		one: "{count} foto ou arquivo está só neste aparelho.",
		other: "{count} fotos ou arquivos estão só neste aparelho.",
	},
	"sign_out.heading": "Sair neste aparelho?",
	"sign_out.lost":
		"Se você sair aqui, isso se perde. Suas outras mensagens ficam com a sua família e voltam quando você entrar de novo.",
	"sign_out.refused": {
		one: "{count} mensagem não pôde ser enviada.",
		other: "{count} mensagens não puderam ser enviadas.",
	},
	"sign_out.submit": "Sair",
	"sign_out.waiting": {
		one: "{count} mensagem ainda não foi enviada.",
		other: "{count} mensagens ainda não foram enviadas.",
	},
};
