import type { oneself as english } from "../en/oneself.ts";
import type { WordsIn } from "../words-in.ts";

export const oneself: WordsIn<"de", typeof english> = {
	"block.body":
		"Du siehst nicht mehr, was {name} nur dir schreibt, und hörst nicht, wenn {name} dich erwähnt. In Unterhaltungen mit anderen siehst du es weiterhin. {name} erfährt nichts davon.",
	"block.do": "Blockieren",
	"block.do_named": "{name} blockieren",
	"block.heading": "{name} blockieren?",
	"block.is_blocked": "Du hast {name} blockiert: Was {name} nur dir schreibt, siehst du nicht.",
	"block.undo": "Nicht mehr blockieren",
	"block.undo_named": "{name} nicht mehr blockieren",

	"hue.250": "Blau",
	"hue.38": "Ton",
	"hue.150": "Wald",
	"hue.62": "Honig",
	"hue.125": "Moos",
	"hue.95": "Olive",
	"hue.200": "Petrol",
	"hue.310": "Pflaume",
	"hue.340": "Himbeere",
	"hue.175": "Meer",
	"hue.225": "Stahl",
	"hue.280": "Violett",

	"leave.body":
		"Du wirst überall abgemeldet, und deine Nachrichten werden von diesem Gerät genommen. Was du geschrieben hast, bleibt bei der Familie. Um wiederzukommen, brauchst du eine neue Einladung.",
	"leave.heading": "Die Familie {name} verlassen?",
	"leave.intro": "Verlässt alle Unterhaltungen für immer. Was du geschrieben hast, bleibt bei der Familie.",
	"leave.panel": "Die Familie verlassen",
	"leave.submit": "Die Familie verlassen",

	"profile.heading": "Profil",
	"profile.hue": "Deine Farbe",
	"profile.name": "Name",
	"profile.password": "Passwort",
	"profile.password_current": "Jetziges Passwort",
	"profile.password_new": "Neues Passwort",
	"profile.password_saved": "Das Passwort ist geändert.",
	"profile.password_wrong": "Das ist nicht dein jetziges Passwort.",
	"profile.photo": "Foto",
	"profile.photo_bringing": "Dein Foto ist unterwegs.",
	"profile.photo_changed": "Alle in der Familie sehen es jetzt.",
	"profile.photo_choose": "Foto wählen",
	"profile.photo_gone": "Dein Foto ist weg.",
	"profile.photo_intro": "Ein Quadrat aus seiner Mitte steht für dich, statt deiner Anfangsbuchstaben.",
	"profile.photo_other": "Anderes Foto wählen",
	"profile.photo_remove": "Foto entfernen",
	"profile.photo_unreadable":
		"Dieses Bild kann hier nicht gelesen werden. Wähle ein anderes oder speichere es zuerst als JPEG.",
	"profile.shows": "Was andere von dir sehen",
	"profile.shows_intro": "Was du ausschaltest, sieht niemand in der Familie.",
	"profile.shows_lastSeen": "Wann du zuletzt da warst",
	"profile.shows_online": "Dass du gerade da bist",
	"profile.shows_typing": "Dass du gerade schreibst",
};
