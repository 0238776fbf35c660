import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"fr", typeof english> = {
	"import.again":
		"Une partie est déjà dans « {title} ». Seul ce qui y manque est importé ; rien n’est importé deux fois.",
	"import.another": "En importer une autre",
	"import.begin": "Importer",
	"import.choose_heading": "Ton export",
	"import.conversation": "Conversation",
	"import.done": { one: "{count} message a été importé.", other: "{count} messages ont été importés." },
	"import.done_heading": "C’est importé",
	"import.failed.damaged": "Ce zip est abîmé. Exporte la conversation encore une fois.",
	"import.failed.encrypted":
		"Ce zip est protégé par un mot de passe. Enlève d’abord la protection, et choisis-le de nouveau.",
	"import.failed.nothing":
		"Aucune conversation n’a été trouvée dans ce fichier. Choisis le zip ou le texte que WhatsApp a fait, ou une copie gardée depuis Hearth.",
	"import.failed.too_much":
		"C’est plus qu’on ne peut lire en une fois. Choisis le zip que WhatsApp a fait, ou une copie en dossier.",
	"import.file": "Zip ou texte de la conversation",
	"import.files": "Photos et fichiers : {here} sont là, {missing} manquent.",
	"import.go": "Ouvrir la conversation",
	"import.title": "Importer une conversation",
	"import.here": "Qui peut la lire",
	"import.how_to":
		"Dans WhatsApp : ouvre la discussion, son menu, Plus, Exporter discussion. Choisis ensuite ici ce que cela a donné. Une copie gardée depuis Hearth convient aussi.",
	"import.into": "Vers",
	"import.into_new": "Une conversation à part",
	"import.about":
		"Une conversation de WhatsApp, ou une copie gardée depuis Hearth, devient une conversation ici, avec ses personnes, ses dates et ses photos. En la lisant, on voit que c’est toi qui l’as apportée.",
	"import.lacks": "La copie dit elle-même qu’il y manque des messages.",
	"import.left": {
		one: "{count} élément n’a pas pu être importé :",
		other: "{count} éléments n’ont pas pu être importés :",
	},
	"import.left_file": "{name}, envoyé par {from} le {date} : {why}",
	"import.left_message": "Un message écrit par {from} le {date} : {why}",
	"import.line": "Ligne {number} : {text}",
	"import.match": "Qui est qui",
	"import.match_note":
		"Choisis qui sont ces personnes ici. Quand une personne n’est pas ici, son nom reste à côté de ses messages.",
	"import.messages": {
		one: "{count} message, du {from} au {to}.",
		other: "{count} messages, du {from} au {to}.",
	},
	"import.name": "Nom de la conversation",
	"import.needs_other": "Choisis au moins une autre personne : une conversation à part en réunit deux ou plus.",
	"import.nobody": "Quelqu’un qui n’est pas ici",
	"import.not_kept":
		"Il n’y a pas assez de place pour garder l’export sur cet appareil : laisse cette page ouverte jusqu’à la fin.",
	"import.program_lines": {
		one: "{count} ligne vient de WhatsApp même, sur les arrivées et les départs. Elle n’est pas importée.",
		other: "{count} lignes viennent de WhatsApp même, sur les arrivées et les départs. Elles ne sont pas importées.",
	},
	"import.omitted": {
		one: "{count} photo ou fichier n’est pas dans l’export.",
		other: "{count} photos et fichiers ne sont pas dans l’export.",
	},
	"import.only_adults":
		"Seuls les adultes peuvent importer une conversation. Ici, tu peux regarder ce qu’elle contient.",
	"import.way": "Importer une conversation",
	"import.ours_left": "Les arrivées, les départs et les anciens noms ne sont pas importés.",
	"import.people": "Écrit par {names}.",
	"import.report": "Ce qu’il contient",
	"import.running": "Importation",
	"import.running_note": "Tu peux regarder d’autres pages pendant ce temps.",
	"import.step": "{done} messages sur {total}",
	"import.stop": "Arrêter",
	"import.stopped": "Arrêté. Ce qui est déjà importé reste ; choisis le même export pour continuer.",
	"import.there": { one: "{count} message était déjà ici.", other: "{count} messages étaient déjà ici." },
	"import.trouble":
		"L’importation n’a pas marché. Ce qui est déjà importé reste ; choisis le même export pour réessayer.",
	"import.unread": { one: "{count} ligne n’a pas pu être lue :", other: "{count} lignes n’ont pas pu être lues :" },
	"import.unsure.dmy": "Ses dates peuvent se lire de deux façons. Ici, le jour vient avant le mois.",
	"import.unsure.mdy": "Ses dates peuvent se lire de deux façons. Ici, le mois vient avant le jour.",
	"import.unsure.ymd": "Ses dates peuvent se lire de deux façons. Ici, l’année vient en premier.",
	"import.waiting": "Cela continue dès qu’il y a du réseau.",
	"import.why.other": "il n’a pas pu être lu",
	"import.why.too_large": "il est trop gros",
	"import.why.too_long": "il est trop long",
	"import.zone": "Les heures sont prises comme celles de cet appareil.",
};
