import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"de", typeof english> = {
	"import.choose_heading": "Dein Export",
	"import.failed.damaged": "Diese Zip-Datei ist beschädigt. Exportiere die Unterhaltung noch einmal.",
	"import.failed.encrypted":
		"Diese Zip-Datei ist mit einem Passwort verschlossen. Schließ sie zuerst auf und wähle sie dann noch einmal.",
	"import.file": "Zip oder Text der Unterhaltung",
	"import.files": "Fotos und Dateien: {here} kamen mit, {missing} nicht.",
	"import.line": "Zeile {number}: {text}",
	"import.messages": {
		one: "{count} Nachricht, vom {from}.",
		other: "{count} Nachrichten, vom {from} bis zum {to}.",
	},
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
