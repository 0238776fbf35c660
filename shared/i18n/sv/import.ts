import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"sv", typeof english> = {
	"import.again":
		"En del av den finns redan i ”{title}”. Bara det som saknas där hämtas in; inget hämtas in två gånger.",
	"import.another": "Hämta in en till",
	"import.begin": "Hämta in den",
	"import.choose_heading": "Din export",
	"import.conversation": "Konversation",
	"import.done": { one: "{count} meddelande hämtades in.", other: "{count} meddelanden hämtades in." },
	"import.done_heading": "Inhämtat",
	"import.failed.damaged": "Den här zip-filen är skadad. Exportera konversationen en gång till.",
	"import.failed.encrypted": "Den här zip-filen är låst med ett lösenord. Lås upp den först och välj den igen.",
	"import.failed.nothing":
		"Ingen konversation hittades i filen. Välj zip-filen eller texten som WhatsApp gjorde, eller en kopia som sparats från Hearth.",
	"import.failed.too_much":
		"Det här är mer än vad som kan läsas på en gång. Välj zip-filen som WhatsApp gjorde, eller en kopia som är en mapp.",
	"import.file": "Konversationens zip-fil eller text",
	"import.files": "Foton och filer: {here} följde med, {missing} gjorde det inte.",
	"import.go": "Öppna konversationen",
	"import.title": "Hämta in en konversation",
	"import.here": "Vilka som får läsa den",
	"import.how_to":
		"I WhatsApp: öppna konversationen, dess meny, Mer, Exportera chatt. Välj sedan här det som blev till. En kopia som sparats från Hearth går också att välja.",
	"import.into": "Till",
	"import.into_new": "En egen konversation",
	"import.about":
		"En konversation från WhatsApp, eller en kopia som sparats från Hearth, blir en konversation här, med sina personer, datum och foton. Den som läser den ser att det är du som har hämtat in den.",
	"import.lacks": "Kopian säger själv att det saknas meddelanden i den.",
	"import.left": { one: "{count} sak gick inte att hämta in:", other: "{count} saker gick inte att hämta in:" },
	"import.left_file": "{name}, från {from} den {date}: {why}",
	"import.left_message": "Ett meddelande från {from} den {date}: {why}",
	"import.line": "Rad {number}: {text}",
	"import.match": "Vem som är vem",
	"import.match_note":
		"Välj vilka de här personerna är här. Den som inte finns här har sitt namn kvar vid sina meddelanden.",
	"import.messages": {
		one: "{count} meddelande, från {from}.",
		other: "{count} meddelanden, från {from} till {to}.",
	},
	"import.name": "Konversationens namn",
	"import.needs_other": "Välj minst en person till: i en egen konversation är man två eller fler.",
	"import.nobody": "Någon som inte finns här",
	"import.not_kept":
		"Det finns inte plats att spara exporten på den här enheten: låt den här sidan vara öppen tills det är klart.",
	"import.program_lines": {
		one: "{count} rad är från WhatsApp självt, om vem som kom och gick. Den hämtas inte in.",
		other: "{count} rader är från WhatsApp självt, om vem som kom och gick. De hämtas inte in.",
	},
	"import.omitted": {
		one: "{count} foto eller fil finns inte i exporten.",
		other: "{count} foton och filer finns inte i exporten.",
	},
	"import.only_adults": "Bara vuxna kan hämta in en konversation. Du kan titta i en här.",
	"import.way": "Hämta in en konversation",
	"import.ours_left": "Vem som kom och gick, och tidigare namn, hämtas inte in.",
	"import.people": "Skriven av {names}.",
	"import.report": "Vad som finns i den",
	"import.running": "Hämtas in",
	"import.running_note": "Du kan titta på andra sidor under tiden.",
	"import.step": "{done} av {total} meddelanden",
	"import.stop": "Stoppa",
	"import.stopped":
		"Stoppat. Det som har hämtats in så här långt finns kvar; välj samma export igen för att fortsätta.",
	"import.there": { one: "{count} meddelande fanns redan här.", other: "{count} meddelanden fanns redan här." },
	"import.trouble":
		"Det gick inte att hämta in den. Det som har hämtats in så här långt finns kvar; välj samma export för att försöka igen.",
	"import.unread": { one: "{count} rad gick inte att läsa:", other: "{count} rader gick inte att läsa:" },
	"import.unsure.dmy": "Datumen kan menas på två sätt. Här står dagen före månaden.",
	"import.unsure.mdy": "Datumen kan menas på två sätt. Här står månaden före dagen.",
	"import.unsure.ymd": "Datumen kan menas på två sätt. Här står året först.",
	"import.waiting": "Det fortsätter så snart det finns anslutning.",
	"import.why.other": "gick inte att läsa",
	"import.why.too_large": "för stor fil",
	"import.why.too_long": "för lång text",
	"import.zone": "Klockslagen tolkas som den här enhetens.",
};
