import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"de", typeof english> = {
	"app.loading": "Einen Moment …",
	"app.name": "Hearth",

	"ask.retry": "Noch einmal versuchen",

	"dialog.cancel": "Abbrechen",
	"dialog.close": "Schließen",

	"nav.back": "Zurück",
	"nav.devices": "Geräte",
	"nav.family": "Familie",
	"nav.more": "Mehr",
	"nav.profile": "Profil",
	"nav.search": "Suche",
	"nav.threads": "Unterhaltungen",

	"part.not_loaded": "Das konnte nicht geladen werden. Sobald das Netz wieder da ist, geht es.",

	"storage.closed":
		"Der Browser hat den Speicher von Hearth geschlossen. Lade die Seite neu, um weiterzumachen; was du gerade schreibst, bleibt im Feld stehen.",
	"storage.full":
		"Auf diesem Gerät ist kein Platz mehr. Neue Nachrichten bleiben im Feld stehen, bis du etwas Platz schaffst.",
	"storage.reload": "Neu laden",
	"storage.unavailable":
		"Der Browser lässt Hearth hier nichts aufheben, zum Beispiel in einem privaten Fenster. Neue Nachrichten können nicht gespeichert werden.",

	"update.apply": "Aktualisieren",
};
