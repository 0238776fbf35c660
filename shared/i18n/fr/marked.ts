import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"fr", typeof english> = {
	"pinned.all": { one: "{count} message épinglé", other: "{count} messages épinglés" },
	"pinned.by": "Épinglé par {name}, {date}",
	"pinned.by_me": "Épinglé par toi, {date}",
	"pinned.empty":
		"Rien n’est épinglé ici. Ouvre le menu d’un message et choisis « Épingler pour tout le monde » : il reste ici, à portée de main.",
	"pinned.go": "Épinglé : {text}",
	"pinned.heading": "Messages épinglés",
	"pinned.label": "Épinglé",
	"pinned.unknown": "Un message qui n’est pas encore sur cet appareil",
	"starred.empty":
		"Pas encore d’étoiles. Ouvre le menu d’un message et choisis « Mettre une étoile » : tu le retrouveras ici, sur tous tes appareils. Personne d’autre ne le voit.",
	"starred.heading": "Messages avec une étoile",
	"starred.list": "Messages avec une étoile",
	"starred.note":
		"Les messages de toutes tes conversations où tu as mis une étoile. Il n’y a que toi qui les vois ici.",
	"starred.open": "Voir les messages avec une étoile",
};
