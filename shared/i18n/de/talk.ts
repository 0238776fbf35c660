import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"de", typeof english> = {
	"composer.attach": "Anhängen",
	"composer.label": "Nachricht",
	"composer.not_kept.closed":
		"Das wurde nicht gespeichert: Der Browser hat den Speicher von Hearth geschlossen. Lade die Seite neu; dein Text bleibt hier.",
	"composer.not_kept.full":
		"Das wurde nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Schaff etwas Platz und sende dann noch einmal.",
	"composer.not_kept.unavailable": "Das wurde nicht gespeichert: Der Browser lässt Hearth hier nichts aufheben.",
	"composer.placeholder": "Schreib eine Nachricht",
	"composer.send": "Senden",

	"connection.connecting": "Verbindung wird aufgebaut …",
	"connection.offline": "Offline – Nachrichten werden später gesendet",
	"connection.patience": "Der Server bittet um etwas Geduld. Was du geschrieben hast, geht von selbst weiter.",
	"connection.patience_at": "Etwas Geduld – weiter geht es um {time}",
	"connection.patience_in": {
		one: "Etwas Geduld – weiter geht es in {count} Sekunde",
		other: "Etwas Geduld – weiter geht es in {count} Sekunden",
	},
	"connection.retry": "Jetzt noch einmal",
	"connection.sending": { one: "{count} Nachricht wird gesendet …", other: "{count} Nachrichten werden gesendet …" },
	"connection.unreachable": "Server seit {time} nicht erreichbar – Nachrichten werden später gesendet",
	"connection.update_required": "Hearth wurde aktualisiert. Deine Nachrichten warten hier, bis du auch aktualisierst.",
	"connection.waiting": { one: "{count} wartet", other: "{count} warten" },

	"day.today": "Heute",
	"day.yesterday": "Gestern",

	"delivery.read": "Gelesen",
	"delivery.refused": "Nicht gesendet",
	"delivery.sent": "Gesendet",
	"delivery.waiting": "Wartet",

	"files.photo": "Foto",
	"files.photos": { one: "{count} Foto", other: "{count} Fotos" },
	"files.several": { one: "{count} Datei", other: "{count} Dateien" },
	"files.video": "Video",
	"files.voice": "Sprachnachricht",

	"message.label": "{author}, {time}: {text}",
	"message.label_state": "{label}, {state}",
	"message.edited": "Bearbeitet",
	"message.imported": "Importiert",
	"message.label_edited": "{text}, bearbeitet",
	"message.forwarded": "Weitergeleitet",
	"message.label_forwarded": "weitergeleitet: {text}",
	"message.label_imported": "{text}, importiert",
	"message.label_reactions": "{text}, Reaktionen: {reactions}",
	"message.late": "{duration} früher geschrieben",
	"message.you": "Du",
	"poll.plain": "Umfrage: {question}",

	"presence.online": "Online",
	"presence.online_many": { one: "{count} online", other: "{count} online" },
	"presence.online_names": "{names} online",
	"presence.typing": { one: "{names} schreibt …", other: "{names} schreiben …" },
	"presence.typing_many": "Mehrere schreiben gerade …",
	"presence.you_and": "Du, {names}",

	"reactions.label": "Reaktionen",
	"reactions.one": "{emoji} von {names}",
	"reactions.you": "dir",

	"thread.announce": "{author}: {text}",
	"thread.announce_many": { one: "{count} neue Nachricht", other: "{count} neue Nachrichten" },
	"thread.draft": "Entwurf: {text}",
	"thread.family_title": "Familienchat",
	"thread.loading_older": "Ältere Nachrichten werden geholt …",
	"thread.log": "Nachrichten",
	"thread.new_messages": "Neue Nachrichten",
	"thread.to_latest": "Zum Neuesten springen",
	"thread.to_new": { one: "{count} neue Nachricht", other: "{count} neue Nachrichten" },

	"threads.choose": "Wähle eine Unterhaltung, und sie öffnet sich hier.",
	"threads.empty": "Du bist noch in keiner Unterhaltung. Sobald du es bist, steht sie hier.",
	"threads.gone": "Eine Unterhaltung, in der du nicht mehr bist",
	"threads.mentioned": "Du wirst erwähnt",
	"threads.muted": "Stumm",
	"threads.refused": "Eine Nachricht wurde nicht gesendet",
	"threads.said": "{name}: {text}",
	"threads.silent": "Noch nichts gesagt",
	"threads.unread": { one: "{count} ungelesen", other: "{count} ungelesen" },
	"threads.waiting": "Wartet aufs Senden",
	"threads.you": "Du: {text}",
};
