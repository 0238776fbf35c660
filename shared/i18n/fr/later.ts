import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"fr", typeof english> = {
	"later.bar": { one: "Programmé ({count})", other: "Programmés ({count})" },
	"later.button": "Envoyer plus tard",
	"later.change": "Changer",
	"later.choose": "Choisir un moment",
	"later.delete": "Supprimer",
	"later.evening": "Ce soir",
	"later.heading": "Envoyer plus tard",
	"later.here": "Seulement sur cet appareil pour l’instant. Le serveur le recevra dès qu’il y aura du réseau.",
	"later.kept": "Il partira même si tes appareils sont éteints.",
	"later.list_heading": "Programmés",
	"later.monday": "Lundi matin",
	"later.next": "Le prochain : {time}",
	"later.no_files":
		"Les photos et fichiers ne peuvent pas être envoyés plus tard. Envoie-les maintenant, ou retire-les d’abord.",
	"later.none": "Rien n’attend d’être envoyé plus tard.",
	"later.not_sent": "Non envoyé",
	"later.now": "Dès qu’il y aura du réseau",
	"later.passed": "Choisis un moment encore à venir.",
	"later.save": "Enregistrer",
	"later.send_now": "Envoyer maintenant",
	"later.send_then": "Envoyer à ce moment",
	"later.tomorrow": "Demain matin",
	"later.when": "Quand",
	"later.words": "Message",
};
