import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"de", typeof english> = {
	"later.bar": { one: "Geplant ({count})", other: "Geplant ({count})" },
	"later.button": "Planen",
	"later.change": "Ändern",
	"later.choose": "Zeit wählen",
	"later.delete": "Löschen",
	"later.evening": "Heute Abend",
	"later.heading": "Später senden",
	"later.here": "Bis jetzt nur auf diesem Gerät. Es kommt zum Server, sobald eine Verbindung da ist.",
	"later.kept": "Es wird auch gesendet, wenn deine Geräte aus sind.",
	"later.list_heading": "Geplant",
	"later.monday": "Montag früh",
	"later.next": "Als Nächstes: {time}",
	"later.no_files":
		"Fotos und Dateien können nicht später gesendet werden. Sende sie jetzt oder nimm sie zuerst heraus.",
	"later.none": "Nichts wartet darauf, später gesendet zu werden.",
	"later.not_sent": "Nicht gesendet",
	"later.now": "Sobald eine Verbindung da ist",
	"later.passed": "Wähle eine Zeit, die noch kommt.",
	"later.save": "Speichern",
	"later.send_now": "Jetzt senden",
	"later.send_then": "Dann senden",
	"later.tomorrow": "Morgen früh",
	"later.when": "Wann",
	"later.words": "Nachricht",
};
