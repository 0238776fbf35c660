import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"fr", typeof english> = {
	"event.refused": "Cela n’a pas été fait :",
	"event.take_away": "Enlever",

	"message.delete": "Supprimer",
	"message.delete_body": "Il n’a jamais été envoyé, donc personne d’autre ne l’a. Il disparaîtra pour de bon.",
	"message.delete_heading": "Supprimer ce message ?",
	"message.retry": "Réessayer",

	"refusal.already_sent": "L’envoi a eu lieu avant que cela puisse être changé.",
	"refusal.bad_entry": "Le serveur n’a pas compris ce message.",
	"refusal.bad_text": "Ce message contient des caractères qui ne peuvent pas être gardés.",
	"refusal.bad_vote": "Ce vote ne va pas avec ce sondage.",
	"refusal.body_too_long": "Ce message est trop long. Envoie-le en plusieurs parties.",
	"refusal.device_gone": "L’appareil où ce message a été écrit a été déconnecté avant l’heure prévue.",
	"refusal.empty_message": "Il n’y a rien dans ce message.",
	"refusal.id_taken": "Ce message a déjà été utilisé ailleurs.",
	"refusal.not_allowed": "Tu n’as pas le droit de faire cela dans cette conversation.",
	"refusal.not_author": "Ce message est celui de quelqu’un d’autre.",
	"refusal.not_editable": "Un sondage reste tel qu’il a été posé : des personnes ont voté sur ces mots.",
	"refusal.thread_not_found": "Tu n’es plus dans cette conversation.",
	"refusal.too_many_edits": "Ce message a été modifié si souvent qu’il ne peut plus l’être.",
	"refusal.too_many_scheduled":
		"Il y a déjà trop de choses à envoyer plus tard. Envoie ou supprime d’abord une partie.",
	"refusal.unknown_file": "Un fichier de ce message appartient à un autre message.",
	"refusal.unknown_member": "Une personne nommée ici n’est pas dans la famille.",
	"refusal.too_many_stars":
		"Tu as mis une étoile à autant de messages qu’on peut en garder. Enlève d’abord l’étoile d’un autre.",
	"refusal.unknown_message": "Le message dont il s’agit n’est pas là.",

	"thread.refused": { one: "{count} message n’a pas été envoyé", other: "{count} messages n’ont pas été envoyés" },
	"thread.retry_all": "Tout réessayer",
};
