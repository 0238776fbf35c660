import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"de", typeof english> = {
	"import.again": "Ein Teil davon ist schon in „{title}“. Es kommt nur herein, was dort fehlt; nichts kommt zweimal.",
	"import.another": "Noch eine hereinholen",
	"import.begin": "Hereinholen",
	"import.choose_heading": "Dein Export",
	"import.conversation": "Unterhaltung",
	"import.done": { one: "{count} Nachricht wurde hereingeholt.", other: "{count} Nachrichten wurden hereingeholt." },
	"import.done_heading": "Hereingeholt",
	"import.failed.damaged": "Diese Zip-Datei ist beschädigt. Exportiere die Unterhaltung noch einmal.",
	"import.failed.encrypted":
		"Diese Zip-Datei ist mit einem Passwort verschlossen. Schließ sie zuerst auf und wähle sie dann noch einmal.",
	"import.failed.nothing":
		"In dieser Datei wurde keine Unterhaltung gefunden. Wähle das Zip oder den Text, den WhatsApp gemacht hat, oder eine Kopie aus Hearth.",
	"import.failed.too_much":
		"Das ist mehr, als auf einmal gelesen werden kann. Wähle das Zip, das WhatsApp gemacht hat, oder eine Kopie, die ein Ordner ist.",
	"import.file": "Zip oder Text der Unterhaltung",
	"import.files": "Fotos und Dateien: {here} kamen mit, {missing} nicht.",
	"import.go": "Unterhaltung öffnen",
	"import.title": "Eine Unterhaltung hereinholen",
	"import.here": "Wer sie lesen darf",
	"import.how_to":
		"In WhatsApp: Öffne die Unterhaltung, ihr Menü, Mehr, Chat exportieren. Wähle dann hier, was dabei entstanden ist. Auch eine Kopie aus Hearth geht.",
	"import.into": "Wohin",
	"import.into_new": "Eine eigene Unterhaltung",
	"import.about":
		"Eine Unterhaltung aus WhatsApp oder eine Kopie aus Hearth wird hier zu einer Unterhaltung, mit ihren Leuten, Tagen und Fotos. Wer sie liest, sieht, dass du sie hereingeholt hast.",
	"import.lacks": "Die Kopie sagt selbst, dass in ihr Nachrichten fehlen.",
	"import.left": {
		one: "{count} Sache konnte nicht hereingeholt werden:",
		other: "{count} Sachen konnten nicht hereingeholt werden:",
	},
	"import.left_file": "{name}, von {from} am {date}: {why}",
	"import.left_message": "Eine Nachricht von {from} am {date}: {why}",
	"import.line": "Zeile {number}: {text}",
	"import.match": "Wer ist wer",
	"import.match_note":
		"Wähle, wer diese Leute hier sind. Wer nicht hier ist, behält den eigenen Namen neben den Nachrichten.",
	"import.messages": {
		one: "{count} Nachricht, vom {from}.",
		other: "{count} Nachrichten, vom {from} bis zum {to}.",
	},
	"import.name": "Name der Unterhaltung",
	"import.needs_other": "Wähle noch mindestens eine Person: In einer eigenen Unterhaltung sind zwei oder mehr.",
	"import.nobody": "Jemand, der nicht hier ist",
	"import.not_kept":
		"Auf diesem Gerät ist nicht genug Platz, um den Export aufzuheben: Lass diese Seite offen, bis alles fertig ist.",
	"import.program_lines": {
		one: "{count} Zeile ist von WhatsApp selbst, darüber, wer kam und ging. Sie kommt nicht herein.",
		other: "{count} Zeilen sind von WhatsApp selbst, darüber, wer kam und ging. Sie kommen nicht herein.",
	},
	"import.omitted": {
		one: "{count} Foto oder Datei ist nicht im Export.",
		other: "{count} Fotos und Dateien sind nicht im Export.",
	},
	"import.only_adults": "Nur Erwachsene können eine Unterhaltung hereinholen. Du kannst hier in eine hineinsehen.",
	"import.way": "Eine Unterhaltung hereinholen",
	"import.ours_left": "Wer kam und ging und wie sie früher hieß, kommt nicht herein.",
	"import.people": "Geschrieben von {names}.",
	"import.report": "Was darin ist",
	"import.running": "Wird hereingeholt",
	"import.running_note": "Du kannst solange andere Seiten ansehen.",
	"import.step": "{done} von {total} Nachrichten",
	"import.stop": "Anhalten",
	"import.stopped":
		"Angehalten. Was bis jetzt hereingeholt wurde, bleibt; wähle denselben Export noch einmal, um weiterzumachen.",
	"import.there": { one: "{count} Nachricht war schon hier.", other: "{count} Nachrichten waren schon hier." },
	"import.trouble":
		"Das Hereinholen ging nicht weiter. Was bis jetzt hereingeholt wurde, bleibt; wähle denselben Export, um es noch einmal zu versuchen.",
	"import.unread": {
		one: "{count} Zeile konnte nicht gelesen werden:",
		other: "{count} Zeilen konnten nicht gelesen werden:",
	},
	"import.unsure.dmy": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht der Tag vor dem Monat.",
	"import.unsure.mdy": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht der Monat vor dem Tag.",
	"import.unsure.ymd": "Die Daten darin lassen sich auf zwei Arten lesen. Hier steht das Jahr am Anfang.",
	"import.waiting": "Es geht weiter, sobald eine Verbindung da ist.",
	"import.why.other": "nicht lesbar",
	"import.why.too_large": "zu groß",
	"import.why.too_long": "zu lang",
	"import.zone": "Die Uhrzeiten werden als die dieses Geräts genommen.",
};
