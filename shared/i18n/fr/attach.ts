import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"fr", typeof english> = {
	"attach.added": "Fichier joint : {name}.",
	"attach.again": "Réessayer",
	"attach.as_file": "Envoyer comme fichier",
	"attach.as_original": "Envoyer l’original comme fichier",
	"attach.as_photo": "Envoyer une photo plus petite",
	"attach.camera": "Prendre une photo",
	"attach.drop": "Dépose-le ici pour le joindre",
	"attach.family_room": "L’espace de la famille sur le serveur est presque plein : {used} sur {limit}.",
	"attach.family_room_full":
		"L’espace de la famille sur le serveur est plein : {used} sur {limit}. Les fichiers attendent ici qu’il y ait de la place.",
	"attach.list": "Pièces jointes",
	"attach.member_room": "Ton espace sur le serveur est presque plein : {used} sur {limit}.",
	"attach.member_room_full":
		"Ton espace sur le serveur est plein : {used} sur {limit}. Les fichiers attendent ici qu’il y ait de la place.",
	"attach.not.closed":
		"{name} n’a pas été joint : le navigateur a fermé l’espace de stockage de Hearth. Recharge la page et choisis-le de nouveau.",
	"attach.not.empty": "{name} est vide : il n’y a rien à envoyer.",
	"attach.not.full":
		"{name} n’a pas été joint : il n’y a plus de place sur cet appareil. Fais un peu de place, puis réessaie.",
	"attach.not.heic":
		"{name} est un genre de photo que ce navigateur ne sait pas lire (HEIC). Envoie-la en JPEG, ou comme fichier.",
	"attach.not.too_large": "{name} est trop gros. Le maximum est de 10 Mo.",
	"attach.not.unavailable": "{name} n’a pas été joint : le navigateur ne laisse Hearth rien garder ici.",
	"attach.not.unreadable": "{name} n’a pas pu être lu. Le fichier est peut-être abîmé, ou n’est pas sur cet appareil.",
	"attach.not.unsupported": "{name} est d’un genre qui ne peut pas être envoyé.",
	"attach.original": "original",
	"attach.original_stays": "{reason} C’est une photo plus petite qui sera envoyée.",
	"attach.preparing": "Préparation…",
	"attach.remove": "Retirer {name}",
	"attach.removed": "Fichier retiré : {name}.",
	"attach.too_many": {
		one: "Un message contient 10 fichiers au plus. {names} n’a pas été joint ; envoie-le dans un autre message.",
		other: "Un message contient 10 fichiers au plus. {names} n’ont pas été joints ; envoie-les dans un autre message.",
	},
	"attach.undo": "Annuler",
	"attach.waiting": "L’envoi se fera dès que tout sera prêt.",
	"attach.way_of": "{way} : {name}",

	"voice.cancel": "Annuler",
	"voice.cut": "Le micro s’est arrêté. Ce qui était enregistré jusque-là est gardé.",
	"voice.denied":
		"Hearth n’a pas le droit d’utiliser le micro. Autorise-le pour cette page dans les réglages du navigateur, puis réessaie.",
	"voice.failed": "Le micro n’a pas pu être utilisé. Peut-être qu’un autre programme s’en sert.",
	"voice.longest": "Un message vocal dure dix minutes au plus. Celui-ci est gardé.",
	"voice.name": "Message vocal {time}",
	"voice.none": "Aucun micro n’a été trouvé.",
	"voice.pause": "Pause",
	"voice.play": "Écouter",
	"voice.record": "Enregistrer un message vocal",
	"voice.recording": "Enregistrement",
	"voice.release": "Relâche pour annuler",
	"voice.slide": "Glisse en arrière pour annuler",
	"voice.stop": "Arrêter",
};
