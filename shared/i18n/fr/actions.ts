import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"fr", typeof english> = {
	"action.copy": "Copier le texte",
	"action.delete": "Supprimer pour tout le monde",
	"action.discard": "Supprimer",
	"action.edit": "Modifier",
	"action.forward": "Transférer",
	"action.info": "À propos du message",
	"action.pin": "Épingler pour tout le monde",
	"action.reply": "Répondre",
	"action.retry": "Réessayer",
	"action.save": "Télécharger",
	"action.select": "Sélectionner",
	"action.share": "Partager…",
	"action.star": "Mettre une étoile",
	"action.unpin": "Désépingler",
	"action.unstar": "Enlever l’étoile",

	"edit.heading": "Modifier le message",
	"edit.label": "Nouveau texte",
	"edit.save": "Enregistrer",

	"forward.away": {
		one: "{count} fichier n’est pas sur cet appareil et ne peut pas être récupéré maintenant.",
		other: "{count} fichiers ne sont pas sur cet appareil et ne peuvent pas être récupérés maintenant.",
	},
	"forward.all_away": "Ce n’est pas encore sur cet appareil. Transfère-le quand il y aura du réseau.",
	"forward.heading": "Transférer",
	"forward.messages": { one: "{count} message", other: "{count} messages" },
	"forward.most": { one: "Pas plus de {count} à la fois.", other: "Pas plus de {count} à la fois." },
	"forward.nobody": "Choisis à qui.",
	"forward.preparing": "Préparation…",
	"forward.send": "Transférer",
	"forward.unknown": "Choisis dans la liste, ou vide le champ : rien dans la liste ne s’appelle « {text} ».",
	"forward.without": "Transférer sans",

	"menu.label": "Que faire de ce message",

	"reply.back": "Retour à la réponse",
	"reply.cancel": "Ne pas répondre",
	"reply.looking": "Recherche de ce message…",
	"reply.to": "En réponse à {name} : {text}",
	"reply.to_me": "En réponse à ton message : {text}",
	"reply.to_something": "En réponse à un message plus ancien",

	"select.copy": "Copier",
	"select.count": { one: "{count} sélectionné", other: "{count} sélectionnés" },
	"select.done": "Terminé",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Sélectionner : {text}",

	"told.away": "Pas encore sur cet appareil. Cela arrivera dès qu’il y aura du réseau.",
	"told.copied": "Copié",
	"told.forwarded": "Transféré",
	"told.not_copied": "Le navigateur n’a pas voulu copier.",
	"told.not_shared": "Le partage n’a pas marché. Essaie encore une fois.",
};
