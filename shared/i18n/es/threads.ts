import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"es", typeof english> = {
	"details.open": "Detalles",

	"event.added": "{name} añadió a {names}",
	"event.left": "{name} salió del grupo",
	"event.removed": "{name} quitó a {names}",
	"event.undo": "Deshacer",
	"event.deleted": "{name} eliminó un mensaje",
	"event.deleted_mine": "{name} eliminó un mensaje tuyo",
	"event.deleted_of": "{name} eliminó un mensaje de {author}",
	"event.my_added": "Añadiste a {names}",
	"event.my_deleted": "Eliminaste un mensaje",
	"event.my_deleted_of": "Eliminaste un mensaje de {author}",
	"event.my_left": "Saliste del grupo",
	"event.my_removed": "Quitaste a {names}",
	"event.my_renamed": "Le diste el nombre “{title}”",
	"event.my_started_dm": "Empezaste esta conversación",
	"event.my_started_group": "Creaste este grupo",
	"event.renamed": "{name} le dio el nombre “{title}”",
	"event.started_dm": "{name} empezó esta conversación",
	"event.started_group": "{name} creó este grupo",
	"event.started_notes": "Tus notas empiezan aquí",
	"event.you": "ti",

	"menu.open": "Acciones",

	"new.heading": "Mensaje nuevo",

	"quote.further_back": "Un mensaje anterior",
	"quote.label": "respuesta a {name}: {quoted} – {text}",
	"quote.label_me": "respuesta a tu mensaje: {quoted} – {text}",
	"quote.label_unknown": "respuesta – {text}",
	"quote.deleted": "Un mensaje que se eliminó",
	"quote.not_here": "Un mensaje que ya no está aquí",

	"quiet.notes_heading": "Notas para ti",
};
