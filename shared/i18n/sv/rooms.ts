import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"sv", typeof english> = {
	"ask.offline": "Det finns inget nät just nu. Inget du har skrivit är borta; försök igen när du är online.",
	"ask.rate_limited": {
		one: "Det blev lite mycket på en gång. Försök igen om {count} sekund.",
		other: "Det blev lite mycket på en gång. Försök igen om {count} sekunder.",
	},
	"ask.unknown": "Något gick fel på servern. Försök igen.",
	"ask.unreachable": "Familjens server svarar inte. Inget du har skrivit är borta; försök igen om en stund.",
	"nav.home": "Gå till dina konversationer",
	"nav.sign_in": "Gå till inloggningen",
	"page.not_built": "Sidan har inte byggts än. Stoppa Hearth och starta det med npm start.",
	"page.not_found": "Det finns inget på den här adressen.",
	"page.not_found_heading": "Den här sidan finns inte",

	"update.later": "Senare",
	"update.ready": "Det finns en ny version av Hearth.",
};
