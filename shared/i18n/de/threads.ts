import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"de", typeof english> = {
	"details.open": "Einzelheiten",

	"event.added": "{name} hat {names} hinzugefügt",
	"event.left": "{name} ist gegangen",
	"event.my_added": "Du hast {names} hinzugefügt",
	"event.my_deleted": "Du hast eine Nachricht gelöscht",
	"event.my_deleted_of": "Du hast eine Nachricht gelöscht, geschrieben durch {author}",
	"event.my_left": "Du bist gegangen",
	"event.my_removed": "Du hast {names} entfernt",
	"event.my_renamed": "Du hast es „{title}“ genannt",
	"event.my_started_dm": "Du hast diese Unterhaltung begonnen",
	"event.my_started_group": "Du hast diese Gruppe gegründet",
	"event.removed": "{name} hat {names} entfernt",
	"event.undo": "Rückgängig",
	"event.deleted": "{name} hat eine Nachricht gelöscht",
	"event.deleted_mine": "{name} hat eine Nachricht von dir gelöscht",
	"event.deleted_of": "{name} hat eine Nachricht gelöscht, geschrieben durch {author}",
	"event.renamed": "{name} hat es „{title}“ genannt",
	"event.started_dm": "{name} hat diese Unterhaltung begonnen",
	"event.started_group": "{name} hat diese Gruppe gegründet",
	"event.started_notes": "Hier beginnen deine Notizen",
	"event.you": "dich",

	"menu.open": "Aktionen",

	"new.heading": "Neue Nachricht",

	"quote.further_back": "Eine frühere Nachricht",
	"quote.label": "Antwort an {name}: {quoted} – {text}",
	"quote.label_me": "Antwort an dich: {quoted} – {text}",
	"quote.label_unknown": "Antwort – {text}",
	"quote.deleted": "Eine gelöschte Nachricht",
	"quote.not_here": "Eine Nachricht, die nicht mehr hier ist",

	"quiet.notes_heading": "Notizen an dich selbst",
};
