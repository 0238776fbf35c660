import type { media as english } from "../en/media.ts";
import type { WordsIn } from "../words-in.ts";

export const media: WordsIn<"de", typeof english> = {
	"media.cut": "Älteres ist noch nicht auf diesem Gerät. Es kommt, wenn ein Netz da ist.",
	"media.earlier": "Es wird weiter zurückgeschaut …",
	"media.empty.files": "Noch keine Dateien. Dokumente und Sprachnachrichten, die jemand sendet, stehen dann hier.",
	"media.empty.links": "Noch keine Links. Adressen, die jemand schreibt, stehen dann hier.",
	"media.empty.photos": "Noch keine Fotos. Fotos und Videos, die jemand sendet, sind dann hier zu sehen.",
	"media.files": "Dateien",
	"media.from": "{author}, {date}",
	"media.heading": "Fotos, Dateien und Links",
	"media.jump": "In der Unterhaltung zeigen",
	"media.jump_from": "In der Unterhaltung zeigen: {author}, {date}",
	"media.links": "Links",
	"media.not_loaded": "Das ließ sich nicht öffnen. Geh zurück und versuch es noch einmal.",
	"media.open": "Fotos, Dateien und Links",
	"media.photos": "Fotos",
	"media.this_week": "Diese Woche",

	"storage.budget": "Fotos und Dateien in voller Größe",
	"storage.budget.everything": "Alle",
	"storage.budget_note":
		"Ist es mehr als das, geht zuerst, was am längsten niemand angesehen hat. Kleine Bilder bleiben, und was noch nicht gesendet ist, wird nie weggenommen.",
	"storage.device": "Auf diesem Gerät",
	"storage.family": "Die ganze Familie",
	"storage.free": "Platz schaffen",
	"storage.free_body":
		"Fotos und Dateien in voller Größe verlassen dieses Gerät. Der Server der Familie hebt sie auf, und sie kommen wieder, wenn du sie mit Netz ansiehst. Kleine Bilder und alles, was noch nicht gesendet ist, bleiben hier.",
	"storage.free_heading": "Auf diesem Gerät Platz schaffen?",
	"storage.freed": "{size} frei geworden.",
	"storage.freed_nothing": "Es gab nichts freizumachen.",
	"storage.full": "Hier ist kein Platz mehr für Fotos und Dateien. Worte haben immer Platz.",
	"storage.heading": "Speicher",
	"storage.intro": "Hearth hebt Unterhaltungen auf diesem Gerät auf, damit sie auch ohne Netz da sind.",
	"storage.keep": "Höchstens aufheben",
	"storage.left": "Der Browser hat noch Platz für etwa {size}.",
	"storage.mine": "Was du gesendet hast",
	"storage.nearly":
		"Hier ist es fast voll. Bald werden keine Fotos und Dateien mehr angenommen. Worte haben immer Platz.",
	"storage.open": "Speicher auf diesem Gerät",
	"storage.originals": "Fotos und Dateien in voller Größe",
	"storage.pictures": "Kleine Bilder",
	"storage.room": "{used} von {limit}",
	"storage.server": "Beim Server der Familie",
	"storage.unsent": "Noch nicht gesendet",
	"storage.words": "Worte und Hearth selbst",
};
