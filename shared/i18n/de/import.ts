import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"de", typeof english> = {
	"import.choose_heading": "Dein Export",
	"import.failed.damaged": "Diese Zip-Datei ist beschädigt. Exportiere die Unterhaltung noch einmal.",
	"import.failed.encrypted":
		"Diese Zip-Datei ist mit einem Passwort verschlossen. Schließ sie zuerst auf und wähle sie dann noch einmal.",
	"import.failed.no_chat":
		"In dieser Datei wurde keine Unterhaltung gefunden. Wähle die Zip- oder Textdatei, die WhatsApp gemacht hat.",
	"import.failed.too_large":
		"Das ist mehr Text, als eine Unterhaltung hat. Wähle die Zip- oder Textdatei, die WhatsApp gemacht hat.",
	"import.file": "Zip oder Text der Unterhaltung",
	"import.files": "Fotos und Dateien: {here} kamen mit, {missing} nicht.",
	"import.heading": "In einen WhatsApp-Export schauen",
	"import.how":
		"In WhatsApp: die Unterhaltung öffnen, dann ihr Menü, Mehr, Chat exportieren. Wähle danach hier, was dabei herauskam.",
	"import.intro":
		"Zeigt, was Hearth in einer aus WhatsApp exportierten Unterhaltung lesen kann. Gelesen wird auf diesem Gerät: Nichts davon wird aufgehoben oder gesendet.",
	"import.line": "Zeile {number}: {text}",
	"import.messages": {
		one: "{count} Nachricht, vom {from}.",
		other: "{count} Nachrichten, vom {from} bis zum {to}.",
	},
	"import.not_yet": "Hierher übernehmen lässt sie sich noch nicht. Heb den Export auf.",
	"import.notices": {
		one: "{count} Zeile ist von WhatsApp selbst, darüber, wer kam und ging.",
		other: "{count} Zeilen sind von WhatsApp selbst, darüber, wer kam und ging.",
	},
	"import.open": "In einen WhatsApp-Export schauen",
	"import.people": "Geschrieben von {names}.",
	"import.report": "Was darin ist",
	"import.unread": {
		one: "{count} Zeile konnte nicht gelesen werden:",
		other: "{count} Zeilen konnten nicht gelesen werden:",
	},
	"import.unsure.dmy": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht der Tag vor dem Monat.",
	"import.unsure.mdy": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht der Monat vor dem Tag.",
	"import.unsure.ymd": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht das Jahr am Anfang.",
};
