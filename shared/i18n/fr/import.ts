import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"fr", typeof english> = {
	"import.choose_heading": "Ton export",
	"import.failed.damaged": "Ce zip est abîmé. Exporte la conversation encore une fois.",
	"import.failed.encrypted":
		"Ce zip est protégé par un mot de passe. Enlève d’abord la protection, et choisis-le de nouveau.",
	"import.failed.no_chat":
		"Aucune conversation n’a été trouvée dans ce fichier. Choisis le zip ou le texte que WhatsApp a fait.",
	"import.failed.too_large":
		"C’est plus de texte que n’en a une conversation. Choisis le zip ou le texte que WhatsApp a fait.",
	"import.file": "Zip ou texte de la conversation",
	"import.files": "Photos et fichiers : {here} sont là, {missing} manquent.",
	"import.heading": "Regarder dans un export WhatsApp",
	"import.how":
		"Dans WhatsApp : ouvre la discussion, son menu, Plus, Exporter discussion. Choisis ensuite ici ce que cela a donné.",
	"import.intro":
		"Montre ce que Hearth sait lire dans une conversation exportée de WhatsApp. La lecture se fait sur cet appareil : rien n’en est gardé ni envoyé.",
	"import.line": "Ligne {number} : {text}",
	"import.messages": {
		one: "{count} message, du {from} au {to}.",
		other: "{count} messages, du {from} au {to}.",
	},
	"import.not_yet": "On ne peut pas encore l’apporter dans une conversation d’ici. Garde l’export.",
	"import.notices": {
		one: "{count} ligne vient de WhatsApp même, sur les arrivées et les départs.",
		other: "{count} lignes viennent de WhatsApp même, sur les arrivées et les départs.",
	},
	"import.open": "Regarder dans un export WhatsApp",
	"import.people": "Écrit par {names}.",
	"import.report": "Ce qu’il contient",
	"import.unread": { one: "{count} ligne n’a pas pu être lue :", other: "{count} lignes n’ont pas pu être lues :" },
	"import.unsure.dmy": "Ses dates peuvent se lire de deux façons. Ici, le jour vient avant le mois.",
	"import.unsure.mdy": "Ses dates peuvent se lire de deux façons. Ici, le mois vient avant le jour.",
	"import.unsure.ymd": "Ses dates peuvent se lire de deux façons. Ici, l’année vient en premier.",
};
