import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"sv", typeof english> = {
	"passkey.add": "Skapa en lösennyckel på den här enheten",
	"passkey.adding": "Skapar…",
	"passkey.exists": "Det finns redan en lösennyckel till dig på den här enheten.",
	"passkey.heading": "Lösennycklar",
	"passkey.intro":
		"Logga in med ditt fingeravtryck, ditt ansikte eller enhetens lås, i stället för ett lösenord. Ditt lösenord fungerar som förut.",
	"passkey.made": "Skapad {time}",
	"passkey.remove": "Ta bort",
	"passkey.remove_body":
		"Den öppnar inte ditt konto längre. Webbläsaren kan fortsätta visa den tills du tar bort den där också.",
	"passkey.remove_heading": "Ta bort lösennyckeln för {name}?",
	"passkey.remove_named": "Ta bort lösennyckeln för {name}",
	"passkey.used": "Senast använd {time}",
	"passkey.use": "Använd en lösennyckel",
	"passkey.using": "Ett ögonblick…",

	"program.all": "Alla mina konversationer",
	"program.another": "Klar",
	"program.copy": "Kopiera nyckeln",
	"program.end": "Avsluta",
	"program.end_body": "Nyckeln slutar fungera genast. Det som har skrivits finns kvar.",
	"program.end_heading": "Avsluta {name}?",
	"program.end_named": "Avsluta {name}",
	"program.heading": "Program",
	"program.intro":
		"En bot, eller en skärm i hallen, behöver inget konto: skapa en nyckel till den. Den talar som du och når inget annat än konversationer.",
	"program.make": "Skapa en nyckel",
	"program.making": "Skapar…",
	"program.name": "Programmets namn",
	"program.name_hint": "Så att du känner igen det i den här listan",
	"program.never_seen": "Har inte hörts av än",
	"program.once":
		"Det här är enda gången nyckeln till {name} visas. Den som har den kan göra allt som programmet får; förvara den säkert.",
	"program.press": "Håll fingret på nyckeln för att kopiera den.",
	"program.read": "Bara läsa",
	"program.scope": "Vad det får göra",
	"program.seen": "Hördes senast av {time}",
	"program.thread": "Var",
	"program.token": "Nyckel till {name}",
	"program.write": "Läsa och skriva",
};
