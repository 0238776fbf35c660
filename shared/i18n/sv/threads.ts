import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"sv", typeof english> = {
	"details.open": "Detaljer",

	"event.added": "{name} lade till {names}",
	"event.left": "{name} lämnade gruppen",
	"event.removed": "{name} tog bort {names}",
	"event.undo": "Ångra",
	"event.deleted": "{name} raderade ett meddelande",
	"event.deleted_mine": "{name} raderade ett meddelande från dig",
	"event.deleted_of": "{name} raderade ett meddelande från {author}",
	"event.my_added": "Du lade till {names}",
	"event.my_deleted": "Du raderade ett meddelande",
	"event.my_deleted_of": "Du raderade ett meddelande från {author}",
	"event.my_left": "Du lämnade gruppen",
	"event.my_removed": "Du tog bort {names}",
	"event.my_renamed": "Du gav den namnet ”{title}”",
	"event.my_started_dm": "Du började den här konversationen",
	"event.my_started_group": "Du skapade den här gruppen",
	"event.renamed": "{name} gav den namnet ”{title}”",
	"event.started_dm": "{name} började den här konversationen",
	"event.started_group": "{name} skapade den här gruppen",
	"event.started_notes": "Här börjar dina anteckningar",
	"event.you": "dig",

	"menu.open": "Åtgärder",

	"new.heading": "Nytt meddelande",

	"quote.further_back": "Ett tidigare meddelande",
	"quote.label": "svar till {name}: {quoted} – {text}",
	"quote.label_me": "svar till dig: {quoted} – {text}",
	"quote.label_unknown": "svar – {text}",
	"quote.deleted": "Ett meddelande som har raderats",
	"quote.not_here": "Ett meddelande som inte finns här längre",

	"quiet.notes_heading": "Anteckningar till dig själv",
};
