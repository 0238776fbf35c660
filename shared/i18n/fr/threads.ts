import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"fr", typeof english> = {
	"details.open": "Détails",

	"event.added": "{name} a ajouté : {names}",
	"event.left": "{name} a quitté le groupe",
	"event.removed": "{name} a retiré : {names}",
	"event.undo": "Annuler",
	"event.deleted": "{name} a supprimé un message",
	"event.deleted_mine": "{name} a supprimé un message que tu avais écrit",
	"event.deleted_of": "{name} a supprimé un message écrit par {author}",
	"event.my_added": "Tu as ajouté {names}",
	"event.my_deleted": "Tu as supprimé un message",
	"event.my_deleted_of": "Tu as supprimé un message écrit par {author}",
	"event.my_left": "Tu as quitté le groupe",
	"event.my_removed": "Tu as retiré {names}",
	"event.my_renamed": "Tu as choisi le nom « {title} »",
	"event.my_started_dm": "Tu as commencé cette conversation",
	"event.my_started_group": "Tu as créé ce groupe",
	"event.renamed": "{name} a choisi le nom « {title} »",
	"event.started_dm": "{name} a commencé cette conversation",
	"event.started_group": "{name} a créé ce groupe",
	"event.started_notes": "Tes notes commencent ici",
	"event.you": "toi",

	"menu.open": "Actions",

	"new.heading": "Nouveau message",

	"quote.further_back": "Un message plus ancien",
	"quote.label": "réponse à {name} : {quoted} – {text}",
	"quote.label_me": "réponse à ton message : {quoted} – {text}",
	"quote.label_unknown": "réponse – {text}",
	"quote.deleted": "Un message qui a été supprimé",
	"quote.not_here": "Un message qui n’est plus ici",

	"quiet.notes_heading": "Notes pour toi",
};
