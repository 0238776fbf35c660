import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"de", typeof english> = {
	"ask.offline":
		"Gerade ist kein Netz da. Nichts, was du getippt hast, ist verloren; versuch es noch einmal, wenn du wieder online bist.",
	"ask.rate_limited": {
		one: "Das war etwas viel auf einmal. Versuch es in {count} Sekunde noch einmal.",
		other: "Das war etwas viel auf einmal. Versuch es in {count} Sekunden noch einmal.",
	},
	"ask.unknown": "Auf dem Server ist etwas schiefgegangen. Bitte versuch es noch einmal.",
	"ask.unreachable":
		"Der Server der Familie antwortet nicht. Nichts, was du getippt hast, ist verloren; versuch es gleich noch einmal.",
	"nav.home": "Zu deinen Unterhaltungen",
	"nav.sign_in": "Zur Anmeldung",
	"page.not_built": "Die Seite wurde noch nicht gebaut. Beende Hearth und starte es mit npm start.",
	"page.not_found": "Unter dieser Adresse gibt es nichts.",
	"page.not_found_heading": "Diese Seite ist nicht hier",

	"update.later": "Später",
	"update.ready": "Ein neues Hearth ist bereit.",
};
