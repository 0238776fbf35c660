import type { aside as english } from "../en/aside.ts";
import type { WordsIn } from "../words-in.ts";

export const aside: WordsIn<"de", typeof english> = {
	"closed.child": "Die Erwachsenen von {name} haben nicht erlaubt, dass ihr beide euch schreibt.",
	"closed.discard": "Von diesem Gerät nehmen",
	"closed.discard_body":
		"Sie ist nur auf diesem Gerät, mit allem, was du darin geschrieben hast. Sie ist dann für immer weg.",
	"closed.discard_heading": "Diese Unterhaltung wegnehmen?",
	"closed.gone":
		"Du bist nicht mehr in dieser Unterhaltung. Was nicht gesendet werden konnte, steht hier, bis du es wegnimmst.",
	"closed.me": "Wenn du {name} schreiben möchtest, frag einen deiner Erwachsenen.",
	"closed.other": "Hier kann nichts mehr geschrieben werden.",
	"closed.refused": "Diese Unterhaltung konnte nicht begonnen werden. {why}",
	"closed.removed": "{name} ist nicht mehr in der Familie. Was gesagt wurde, bleibt hier.",

	"details.add": "Leute hinzufügen",
	"details.add_nobody": "Wähle jemanden zum Hinzufügen aus.",
	"details.add_note": "Wer dazukommt, kann alles lesen, was hier je gesagt wurde.",
	"details.add_submit": "Hinzufügen",
	"details.back": "Zurück zur Unterhaltung",
	"details.heading": "Einzelheiten",
	"details.leave": "Diese Gruppe verlassen",
	"details.leave_body":
		"Du bekommst keine Nachrichten mehr von ihr, und die auf diesem Gerät werden entfernt. Wer bleibt, kann dich wieder hinzufügen.",
	"details.leave_heading": "„{title}“ verlassen?",
	"details.leave_submit": "Verlassen",
	"details.name": "Name",
	"details.not_kept.closed":
		"Das wurde nicht gespeichert: Der Browser hat den Speicher von Hearth geschlossen. Lade die Seite neu und versuch es noch einmal.",
	"details.not_kept.full":
		"Das wurde nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Schaff etwas Platz und versuch es noch einmal.",
	"details.not_kept.unavailable": "Das wurde nicht gespeichert: Der Browser lässt Hearth hier nichts aufheben.",
	"details.notify": "Sag mir Bescheid bei",
	"details.notify.all": "Allem",
	"details.notify.mentions": "Erwähnungen",
	"details.notify.nothing": "Nichts",
	"details.people": { one: "{count} Person", other: "{count} Personen" },
	"details.remove": "Entfernen",
	"details.remove_body":
		"{name} bekommt keine Nachrichten dieser Gruppe mehr, und sie verschwindet von den Geräten von {name}.",
	"details.remove_heading": "{name} aus dieser Gruppe nehmen?",
	"details.remove_named": "{name} entfernen",
	"details.rename": "Umbenennen",
	"details.rename_submit": "Speichern",
	"details.untitled_group": "Diese Gruppe hat noch keinen eigenen Namen.",

	"message_info.arrived": "Angekommen",
	"message_info.copy": "Text kopieren",
	"message_info.earlier": "Früherer Text",
	"message_info.until": "bis {time}",
	"message_info.heading": "Über diese Nachricht",
	"message_info.imported": "Hierher gebracht von {name}. Geschrieben wurde sie anderswo.",
	"message_info.goes_on_at":
		"Sie wartet auf diesem Gerät, weil der Server um etwas Geduld gebeten hat. Um {time} geht es von selbst weiter.",
	"message_info.goes_on_in": {
		one: "Sie wartet auf diesem Gerät, weil der Server um etwas Geduld gebeten hat. In {count} Sekunde geht es von selbst weiter.",
		other:
			"Sie wartet auf diesem Gerät, weil der Server um etwas Geduld gebeten hat. In {count} Sekunden geht es von selbst weiter.",
	},
	"message_info.not_yet": "Noch nicht gelesen",
	"message_info.not_yet_sent": "Sie wartet auf diesem Gerät und geht hinaus, sobald eine Verbindung da ist.",
	"message_info.read_by": "Gelesen von {read} von {all}",
	"message_info.said": "{author} schrieb",
	"message_info.said_me": "Du schriebst",
	"message_info.sent": "Gesendet",
	"message_info.written": "Geschrieben",

	"new.already": "Das geht in eure Unterhaltung „{title}“.",
	"new.group_name": "Name der Gruppe (muss nicht sein)",
	"new.no_recipient": "Wähle jemanden aus, dem du schreiben möchtest.",
	"new.not_chosen": "Wähle jemanden aus der Liste oder leere das Feld: Niemand, den du wählen kannst, heißt „{text}“.",
	"new.stay": "Nach dem Senden hierbleiben",

	"new.open": "Öffnen",
	"new.toast_refused": "Deine Nachricht an {title} wurde nicht gesendet.",
	"new.toast_sent": "Gesendet an {title}.",
	"new.toast_waiting": "Wartet darauf, an {title} gesendet zu werden.",

	"picker.added": "{name} ist dabei.",
	"picker.chosen": "Ausgewählt",
	"picker.found": { one: "{count} gefunden", other: "{count} gefunden" },
	"picker.none": "Niemand, den du hier wählen kannst, heißt so.",
	"picker.notes": "Notizen an dich selbst",
	"picker.people": "Leute",
	"picker.remove": "{name} entfernen",
	"picker.removed": "{name} ist nicht mehr dabei.",
	"picker.to": "An",

	"quiet.dm_body": "In dieser Unterhaltung seid nur ihr beide, du und {name}.",
	"quiet.dm_heading": "Nur ihr zwei",
	"quiet.group_body": "Alle in dieser Gruppe lesen, was hier steht. Du kannst den Anfang machen.",
	"quiet.notes_body": "Ein Ort für das, was nur du brauchst: Listen, Links, Gedanken. Er ist auf allen deinen Geräten.",

	"thread.empty_body":
		"Alles, was du hier schreibst, bleibt in deiner Familie. Mach den Anfang oder lade jemanden ein.",
	"thread.empty_body_quiet": "Hier wurde noch nichts gesagt. Du kannst den Anfang machen.",
	"thread.empty_heading": "Es ist still hier",
	"thread.missing_body":
		"Sie ist nicht unter deinen Unterhaltungen. Vielleicht wurde sie geschlossen, oder die Adresse stimmt nicht.",
	"thread.missing_heading": "Diese Unterhaltung ist nicht hier",
};
