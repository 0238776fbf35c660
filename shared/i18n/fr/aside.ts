import type { aside as english } from "../en/aside.ts";
import type { WordsIn } from "../words-in.ts";

export const aside: WordsIn<"fr", typeof english> = {
	"closed.child": "Les adultes qui veillent sur {name} ne vous ont pas permis de vous écrire.",
	"closed.discard": "Retirer de cet appareil",
	"closed.discard_body": "Elle n’est que sur cet appareil, avec ce que tu y as écrit. Elle disparaîtra pour de bon.",
	"closed.discard_heading": "Retirer cette conversation ?",
	"closed.gone":
		"Tu n’es plus dans cette conversation. Ce qui n’a pas pu être envoyé reste ici jusqu’à ce que tu le retires.",
	"closed.me": "Pour écrire à {name}, demande aux adultes qui veillent sur toi.",
	"closed.other": "On ne peut plus rien écrire ici.",
	"closed.refused": "Cette conversation n’a pas pu commencer. {why}",
	"closed.removed": "{name} ne fait plus partie de la famille. Ce qui a été dit reste ici.",

	"details.add": "Ajouter des personnes",
	"details.add_nobody": "Choisis quelqu’un à ajouter.",
	"details.add_note": "Les personnes ajoutées peuvent lire tout ce qui a été dit ici depuis le début.",
	"details.add_submit": "Ajouter",
	"details.back": "Retour à la conversation",
	"details.heading": "Détails",
	"details.leave": "Quitter ce groupe",
	"details.leave_body":
		"Tu n’en recevras plus les messages, et ceux de cet appareil seront retirés. Quelqu’un qui reste pourra t’ajouter de nouveau.",
	"details.leave_heading": "Quitter « {title} » ?",
	"details.leave_submit": "Quitter",
	"details.name": "Nom",
	"details.not_kept.closed":
		"Cela n’a pas été enregistré : le navigateur a fermé l’espace de stockage de Hearth. Recharge la page et réessaie.",
	"details.not_kept.full":
		"Cela n’a pas été enregistré : il n’y a plus de place sur cet appareil. Fais un peu de place, puis réessaie.",
	"details.not_kept.unavailable": "Cela n’a pas été enregistré : le navigateur ne laisse Hearth rien garder ici.",
	"details.notify": "Me prévenir",
	"details.notify.all": "Pour tout",
	"details.notify.mentions": "Pour les mentions seulement",
	"details.notify.nothing": "Jamais",
	"details.people": { one: "{count} personne", other: "{count} personnes" },
	"details.remove": "Retirer",
	"details.remove_body": "{name} ne recevra plus les messages de ce groupe, qui disparaîtra de ses appareils.",
	"details.remove_heading": "Retirer {name} de ce groupe ?",
	"details.remove_named": "Retirer {name}",
	"details.rename": "Renommer",
	"details.rename_submit": "Enregistrer",
	"details.untitled_group": "Ce groupe n’a pas encore de nom à lui.",

	"message_info.arrived": "Arrivé",
	"message_info.copy": "Copier le texte",
	"message_info.earlier": "Texte d’avant",
	"message_info.until": "jusqu’au {time}",
	"message_info.goes_on_at":
		"Il attend sur cet appareil, car le serveur a demandé un peu de patience. L’envoi reprendra tout seul à {time}.",
	"message_info.goes_on_in": {
		one: "Il attend sur cet appareil, car le serveur a demandé un peu de patience. L’envoi reprendra tout seul dans {count} seconde.",
		other:
			"Il attend sur cet appareil, car le serveur a demandé un peu de patience. L’envoi reprendra tout seul dans {count} secondes.",
	},
	"message_info.heading": "À propos du message",
	"message_info.imported": "{name} a apporté ici ce message, écrit ailleurs.",
	"message_info.not_yet": "Pas encore lu",
	"message_info.not_yet_sent": "Il attend sur cet appareil et partira dès qu’il y aura du réseau.",
	"message_info.read_by": "Lu par {read} sur {all}",
	"message_info.said": "{author} a écrit",
	"message_info.said_me": "Tu as écrit",
	"message_info.sent": "Envoyé",
	"message_info.written": "Écrit",

	"new.already": "Ce message ira dans votre conversation « {title} ».",
	"new.group_name": "Nom du groupe (facultatif)",
	"new.no_recipient": "Choisis à qui écrire.",
	"new.not_chosen":
		"Choisis quelqu’un dans la liste, ou vide le champ : personne dans la liste ne s’appelle « {text} ».",
	"new.stay": "Rester ici après l’envoi",

	"new.open": "Ouvrir",
	"new.toast_refused": "Ton message à {title} n’a pas été envoyé.",
	"new.toast_sent": "Envoyé à {title}.",
	"new.toast_waiting": "En attente d’envoi à {title}.",

	"picker.added": "Ajouté à la liste : {name}.",
	"picker.chosen": "Sélection",
	"picker.found": { one: "{count} résultat", other: "{count} résultats" },
	"picker.none": "Personne de ce nom à choisir ici.",
	"picker.notes": "Notes pour toi",
	"picker.people": "Personnes",
	"picker.remove": "Retirer {name}",
	"picker.removed": "Retiré de la liste : {name}.",
	"picker.to": "À",

	"quiet.dm_body": "Dans cette conversation, il n’y a que toi et {name}.",
	"quiet.dm_heading": "Rien que vous deux",
	"quiet.group_body": "Tout le monde dans ce groupe lit ce qui s’écrit ici. Le premier mot peut être le tien.",
	"quiet.notes_body":
		"Un endroit pour ce qui ne sert qu’à toi : listes, liens, pensées. Il est sur tous tes appareils.",

	"thread.empty_body": "Tout ce que tu écris ici reste dans ta famille. Dis le premier mot, ou invite quelqu’un.",
	"thread.empty_body_quiet": "Rien n’a encore été dit ici. Le premier mot peut être le tien.",
	"thread.empty_heading": "C’est calme ici",
	"thread.missing_body":
		"Elle n’est pas parmi tes conversations. Elle a peut-être été fermée, ou l’adresse n’est pas la bonne.",
	"thread.missing_heading": "Cette conversation n’est pas ici",
};
