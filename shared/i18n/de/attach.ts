import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"de", typeof english> = {
	"attach.added": "{name} ist angehängt.",
	"attach.again": "Noch einmal versuchen",
	"attach.as_file": "Als Datei senden",
	"attach.as_original": "Original als Datei senden",
	"attach.as_photo": "Kleineres Foto senden",
	"attach.camera": "Foto aufnehmen",
	"attach.drop": "Hier ablegen, um es anzuhängen",
	"attach.family_room": "Der Platz der Familie auf dem Server ist fast voll: {used} von {limit}.",
	"attach.family_room_full":
		"Der Platz der Familie auf dem Server ist voll: {used} von {limit}. Dateien warten hier, bis wieder Platz ist.",
	"attach.list": "Angehängt",
	"attach.member_room": "Dein Platz auf dem Server ist fast voll: {used} von {limit}.",
	"attach.member_room_full":
		"Dein Platz auf dem Server ist voll: {used} von {limit}. Dateien warten hier, bis wieder Platz ist.",
	"attach.not.closed":
		"{name} wurde nicht angehängt: Der Browser hat den Speicher von Hearth geschlossen. Lade die Seite neu und wähle es noch einmal aus.",
	"attach.not.empty": "{name} ist leer, es gibt also nichts zu senden.",
	"attach.not.full":
		"{name} wurde nicht angehängt: Auf diesem Gerät ist kein Platz mehr. Schaff etwas Platz und versuch es noch einmal.",
	"attach.not.heic":
		"{name} ist eine Art Foto, die dieser Browser nicht lesen kann (HEIC). Sende es als JPEG oder als Datei.",
	"attach.not.too_large": "{name} ist zu groß. Höchstens 10 MB sind möglich.",
	"attach.not.unavailable": "{name} wurde nicht angehängt: Der Browser lässt Hearth hier nichts aufheben.",
	"attach.not.unreadable":
		"{name} konnte nicht gelesen werden. Vielleicht ist es beschädigt oder nicht auf diesem Gerät.",
	"attach.not.unsupported": "{name} ist von einer Art, die nicht gesendet werden kann.",
	"attach.original": "Original",
	"attach.original_stays": "{reason} Es wird als kleineres Foto gesendet.",
	"attach.preparing": "Wird vorbereitet …",
	"attach.remove": "{name} entfernen",
	"attach.removed": "{name} wurde entfernt.",
	"attach.too_many": {
		one: "In eine Nachricht passen 10 Dateien. {names} wurde nicht angehängt; sende es in einer weiteren Nachricht.",
		other:
			"In eine Nachricht passen 10 Dateien. {names} wurden nicht angehängt; sende sie in einer weiteren Nachricht.",
	},
	"attach.undo": "Rückgängig",
	"attach.waiting": "Sie wird gesendet, sobald alles bereit ist.",
	"attach.way_of": "{way}: {name}",

	"voice.cancel": "Abbrechen",
	"voice.cut": "Das Mikrofon hat aufgehört. Was bis dahin aufgenommen wurde, ist noch da.",
	"voice.denied":
		"Hearth darf das Mikrofon nicht benutzen. Erlaube es für diese Seite in den Einstellungen des Browsers und versuch es noch einmal.",
	"voice.failed": "Das Mikrofon ließ sich nicht benutzen. Vielleicht hat es gerade ein anderes Programm.",
	"voice.longest": "Eine Sprachnachricht ist höchstens zehn Minuten lang. Diese hier ist noch da.",
	"voice.name": "Sprachnachricht {time}",
	"voice.none": "Es wurde kein Mikrofon gefunden.",
	"voice.pause": "Pause",
	"voice.play": "Abspielen",
	"voice.record": "Sprachnachricht aufnehmen",
	"voice.recording": "Aufnahme läuft",
	"voice.release": "Loslassen zum Abbrechen",
	"voice.slide": "Zurückziehen zum Abbrechen",
	"voice.stop": "Stopp",
};
