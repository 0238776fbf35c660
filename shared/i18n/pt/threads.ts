import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"pt", typeof english> = {
	"details.open": "Detalhes",

	"event.added": "{name} adicionou {names}",
	"event.left": "{name} saiu",
	"event.removed": "{name} removeu {names}",
	"event.undo": "Desfazer",
	"event.deleted": "{name} apagou uma mensagem",
	"event.deleted_mine": "{name} apagou uma mensagem sua",
	"event.deleted_of": "{name} apagou uma mensagem de {author}",
	"event.my_added": "Você adicionou {names}",
	"event.my_deleted": "Você apagou uma mensagem",
	"event.my_deleted_of": "Você apagou uma mensagem de {author}",
	"event.my_left": "Você saiu",
	"event.my_removed": "Você removeu {names}",
	"event.my_renamed": "Você deu o nome “{title}”",
	"event.my_started_dm": "Você começou esta conversa",
	"event.my_started_group": "Você criou este grupo",
	"event.renamed": "{name} deu o nome “{title}”",
	"event.started_dm": "{name} começou esta conversa",
	"event.started_group": "{name} criou este grupo",
	"event.started_notes": "Suas notas começam aqui",
	"event.you": "você",

	"menu.open": "Ações",

	"new.heading": "Nova mensagem",

	"quote.further_back": "Uma mensagem anterior",
	"quote.label": "resposta a {name}: {quoted} – {text}",
	"quote.label_me": "resposta a você: {quoted} – {text}",
	"quote.label_unknown": "resposta – {text}",
	"quote.deleted": "Uma mensagem que foi apagada",
	"quote.not_here": "Uma mensagem que não está mais aqui",

	"quiet.notes_heading": "Notas para você",
};
