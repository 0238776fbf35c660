import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"sv", typeof english> = {
	"app.loading": "Ett ögonblick…",
	"app.name": "Hearth",

	"ask.retry": "Försök igen",

	"dialog.cancel": "Avbryt",
	"dialog.close": "Stäng",

	"nav.back": "Tillbaka",
	"nav.devices": "Enheter",
	"nav.family": "Familj",
	"nav.more": "Mer",
	"nav.profile": "Profil",
	"nav.search": "Sök",
	"nav.threads": "Konversationer",

	"part.not_loaded": "Det här kunde inte hämtas. Det fungerar så snart nätet är tillbaka.",

	"storage.closed":
		"Webbläsaren stängde lagringen för Hearth. Läs in sidan på nytt för att fortsätta; det du håller på att skriva ligger kvar i rutan.",
	"storage.full":
		"Det finns ingen plats kvar på den här enheten. Nya meddelanden stannar i rutan tills du har gjort lite plats.",
	"storage.reload": "Läs in på nytt",
	"storage.unavailable":
		"Webbläsaren låter inte Hearth spara något här, till exempel i ett privat fönster. Nya meddelanden kan inte sparas.",

	"update.apply": "Uppdatera",
};
