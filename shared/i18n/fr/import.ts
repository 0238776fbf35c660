import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"fr", typeof english> = {
	"import.choose_heading": "Ton export",
	"import.failed.damaged": "Ce zip est abîmé. Exporte la conversation encore une fois.",
	"import.failed.encrypted":
		"Ce zip est protégé par un mot de passe. Enlève d’abord la protection, et choisis-le de nouveau.",
	"import.file": "Zip ou texte de la conversation",
	"import.files": "Photos et fichiers : {here} sont là, {missing} manquent.",
	"import.line": "Ligne {number} : {text}",
	"import.messages": {
		one: "{count} message, du {from} au {to}.",
		other: "{count} messages, du {from} au {to}.",
	},
	"import.people": "Écrit par {names}.",
	"import.report": "Ce qu’il contient",
	"import.unread": { one: "{count} ligne n’a pas pu être lue :", other: "{count} lignes n’ont pas pu être lues :" },
	"import.unsure.dmy": "Ses dates peuvent se lire de deux façons. Ici, le jour vient avant le mois.",
	"import.unsure.mdy": "Ses dates peuvent se lire de deux façons. Ici, le mois vient avant le jour.",
	"import.unsure.ymd": "Ses dates peuvent se lire de deux façons. Ici, l’année vient en premier.",
};
