import type { children as english } from "../en/children.ts";
import type { WordsIn } from "../words-in.ts";

export const children: WordsIn<"pt", typeof english> = {
	"allowed.heading": "Quem pode conversar com {name}",
	"allowed.intro":
		"{name} pode conversar com estas pessoas, e só elas com {name}. Se você remover alguém, {name} sai dos grupos em que essa pessoa também está. Na conversa da família toda, todo mundo lê todo mundo.",
	"allowed.legend": "Pessoas da família",

	"care.just_two": "Uma conversa a dois",
	"care.name": "Como {name} se chama",
	"care.secret": "Como {name} entra",
	"care.secret_intro": "{name} esqueceu as imagens ou a senha? Escolha novas aqui; as antigas deixam de valer.",
	"care.secret_new": "Escolher um novo jeito de entrar",
	"care.secret_save": "Usar isto de agora em diante",
	"care.take_out": "Remover",
	"care.take_out_body": "{name} não vai mais ver nem escrever nada em “{title}”.",
	"care.take_out_heading": "Remover {name} deste grupo?",
	"care.take_out_named": "Remover de {title}",
	"care.threads": "As conversas de {name}",
	"care.threads_intro":
		"Quais existem, e com quem. O que se diz nelas não aparece para você, a não ser que você também esteja lá.",

	"child.add": "Adicionar uma criança",
	"child.allowed": "Quem pode conversar com a criança?",
	"child.always": "Sempre, por cuidar da criança",
	"child.another": "Adicionar outra criança",
	"child.begin": "Criar uma conta para uma criança",
	"child.by_password": "Uma senha",
	"child.by_pictures": "Seis imagens",
	"child.device": "O aparelho de {name}",
	"child.device_intro":
		"Em um tablet ou celular de {name} não é preciso digitar nada: crie um link e aponte a câmera desse aparelho para o código.",
	"child.intro":
		"Você cria a conta aqui e cuida dela: é você quem decide com quem a criança pode conversar. A criança não precisa de e-mail nem de número de telefone.",
	"child.look_after": "Ir para a página de {name}",
	"child.made": "{name} está na família",
	"child.name": "O nome da criança",
	"child.other_pictures": "Outras imagens",
	"child.pictures": "As imagens da criança",
	"child.pictures_note":
		"A criança toca nestas seis, nesta ordem. Conte uma história com elas, e fica fácil de lembrar.",
	"child.pictures_of": "As imagens de {name}",
	"child.secret": "Como a criança entra?",
	"child.submit": "Criar a conta",
	"child.submitting": "Criando a conta…",
	"child.way_in": "Como {name} entra",
	"child.way_in_password":
		"Na página de entrada, com o nome de usuário {username} e a senha que você escolheu para {name}.",
	"child.way_in_pictures":
		"Na página de entrada, {name} escolhe “Entrar com imagens”, digita o nome de usuário {username} e toca nestas imagens, nesta ordem:",
	"child.why":
		"Para quem ainda não tem idade para uma senha: você cria a conta aqui e decide com quem a criança pode conversar.",
	"child.write_down":
		"Anote agora, ou pratique com a criança até decorar. O Hearth não mostra as imagens de novo; se elas se perderem, você escolhe outras.",

	"picture.apple": "Maçã",
	"picture.ball": "Bola",
	"picture.bear": "Urso",
	"picture.bird": "Passarinho",
	"picture.boat": "Barco",
	"picture.by_password": "Entrar com senha",
	"picture.cake": "Bolo",
	"picture.cat": "Gato",
	"picture.choose": "Imagens para escolher",
	"picture.chosen": "{name}, {count} de {of}",
	"picture.clear": "Começar de novo",
	"picture.empty": "Vazio",
	"picture.fish": "Peixe",
	"picture.flower": "Flor",
	"picture.fox": "Raposa",
	"picture.house": "Casa",
	"picture.intro": "Digite seu nome de usuário e depois toque nas suas seis imagens, na ordem.",
	"picture.moon": "Lua",
	"picture.star": "Estrela",
	"picture.sun": "Sol",
	"picture.too_few": "São necessárias seis imagens.",
	"picture.train": "Trem",
	"picture.tree": "Árvore",
	"picture.undo": "Desfazer",
	"picture.wrong":
		"Estas não são as imagens certas para este nome. Suas imagens continuam aí: olhe para elas mais uma vez.",
	"picture.yours": "Suas imagens",
};
