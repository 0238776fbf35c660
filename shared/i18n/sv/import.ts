import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"sv", typeof english> = {
	"import.choose_heading": "Din export",
	"import.failed.damaged": "Den här zip-filen är skadad. Exportera konversationen en gång till.",
	"import.failed.encrypted": "Den här zip-filen är låst med ett lösenord. Lås upp den först och välj den igen.",
	"import.failed.no_chat": "Ingen konversation hittades i filen. Välj zip-filen eller texten som WhatsApp gjorde.",
	"import.failed.too_large":
		"Det här är mer text än vad som ryms i en konversation. Välj zip-filen eller texten som WhatsApp gjorde.",
	"import.file": "Konversationens zip-fil eller text",
	"import.files": "Foton och filer: {here} följde med, {missing} gjorde det inte.",
	"import.heading": "Titta i en export från WhatsApp",
	"import.how": "I WhatsApp: öppna konversationen, dess meny, Mer, Exportera chatt. Välj sedan här det som blev till.",
	"import.intro":
		"Visar vad Hearth kan läsa i en konversation som exporterats från WhatsApp. Den läses på den här enheten: inget av den sparas eller skickas.",
	"import.line": "Rad {number}: {text}",
	"import.messages": {
		one: "{count} meddelande, från {from}.",
		other: "{count} meddelanden, från {from} till {to}.",
	},
	"import.not_yet": "Det går inte att ta in den i en konversation här än. Spara exporten.",
	"import.notices": {
		one: "{count} rad är från WhatsApp självt, om vem som kom och gick.",
		other: "{count} rader är från WhatsApp självt, om vem som kom och gick.",
	},
	"import.open": "Titta i en export från WhatsApp",
	"import.people": "Skriven av {names}.",
	"import.report": "Vad som finns i den",
	"import.unread": { one: "{count} rad gick inte att läsa:", other: "{count} rader gick inte att läsa:" },
	"import.unsure.dmy": "Datumen kan menas på två sätt. Här står dagen före månaden.",
	"import.unsure.mdy": "Datumen kan menas på två sätt. Här står månaden före dagen.",
	"import.unsure.ymd": "Datumen kan menas på två sätt. Här står året först.",
};
