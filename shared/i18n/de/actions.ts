import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"de", typeof english> = {
	"action.copy": "Text kopieren",
	"action.delete": "Für alle löschen",
	"action.discard": "Löschen",
	"action.edit": "Bearbeiten",
	"action.forward": "Weiterleiten",
	"action.info": "Über diese Nachricht",
	"action.pin": "Für alle anheften",
	"action.reply": "Antworten",
	"action.retry": "Noch einmal versuchen",
	"action.save": "Herunterladen",
	"action.select": "Auswählen",
	"action.share": "Teilen …",
	"action.star": "Stern geben",
	"action.unpin": "Nicht mehr anheften",
	"action.unstar": "Stern wegnehmen",

	"edit.heading": "Nachricht bearbeiten",
	"edit.label": "Neuer Text",
	"edit.save": "Speichern",

	"forward.away": {
		one: "{count} Datei ist nicht auf diesem Gerät und lässt sich jetzt nicht holen.",
		other: "{count} Dateien sind nicht auf diesem Gerät und lassen sich jetzt nicht holen.",
	},
	"forward.all_away": "Das ist noch nicht auf diesem Gerät. Leite es weiter, wenn eine Verbindung da ist.",
	"forward.heading": "Weiterleiten",
	"forward.messages": { one: "{count} Nachricht", other: "{count} Nachrichten" },
	"forward.most": { one: "An höchstens {count} auf einmal.", other: "An höchstens {count} auf einmal." },
	"forward.nobody": "Wähle aus, an wen.",
	"forward.preparing": "Wird vorbereitet …",
	"forward.send": "Weiterleiten",
	"forward.unknown": "Wähle aus der Liste oder leere das Feld: Nichts, was du wählen kannst, heißt „{text}“.",
	"forward.without": "Ohne weiterleiten",

	"menu.label": "Was du mit dieser Nachricht tun kannst",

	"reply.back": "Zurück zur Antwort",
	"reply.cancel": "Doch nicht antworten",
	"reply.looking": "Die Nachricht wird gesucht …",
	"reply.to": "Antwort an {name}: {text}",
	"reply.to_me": "Antwort an dich selbst: {text}",
	"reply.to_something": "Antwort auf eine frühere Nachricht",

	"select.copy": "Kopieren",
	"select.count": { one: "{count} ausgewählt", other: "{count} ausgewählt" },
	"select.done": "Fertig",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Auswählen: {text}",

	"told.away": "Noch nicht auf diesem Gerät. Es kommt, sobald eine Verbindung da ist.",
	"told.copied": "Kopiert",
	"told.forwarded": "Weitergeleitet",
	"told.not_copied": "Der Browser wollte es nicht kopieren.",
	"told.not_shared": "Das Teilen hat nicht geklappt. Versuch es noch einmal.",
};
