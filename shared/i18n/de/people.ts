import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"de", typeof english> = {
	"device.unnamed": "Ein Gerät",

	"family.alone": "Bis jetzt bist nur du hier. Ein Familienchat ist schöner mit der Familie darin.",

	"invite.heading": "Jemanden einladen",

	"member.unknown": "Jemand",

	"profile.password_free":
		"Du bist über einen Link hereingekommen. Wähle jetzt ein Passwort, das du beim nächsten Mal weißt.",
	"profile.password_save": "Passwort ändern",

	"seen.today": "Heute hier gewesen",
	"seen.week": "Diese Woche hier gewesen",
	"seen.while": "Länger nicht hier gewesen",
	"seen.yesterday": "Gestern hier gewesen",
};
