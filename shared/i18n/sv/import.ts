import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"sv", typeof english> = {
	"import.choose_heading": "Din export",
	"import.failed.damaged": "Den här zip-filen är skadad. Exportera konversationen en gång till.",
	"import.failed.encrypted": "Den här zip-filen är låst med ett lösenord. Lås upp den först och välj den igen.",
	"import.file": "Konversationens zip-fil eller text",
	"import.files": "Foton och filer: {here} följde med, {missing} gjorde det inte.",
	"import.line": "Rad {number}: {text}",
	"import.messages": {
		one: "{count} meddelande, från {from}.",
		other: "{count} meddelanden, från {from} till {to}.",
	},
	"import.people": "Skriven av {names}.",
	"import.report": "Vad som finns i den",
	"import.unread": { one: "{count} rad gick inte att läsa:", other: "{count} rader gick inte att läsa:" },
	"import.unsure.dmy": "Datumen kan menas på två sätt. Här står dagen före månaden.",
	"import.unsure.mdy": "Datumen kan menas på två sätt. Här står månaden före dagen.",
	"import.unsure.ymd": "Datumen kan menas på två sätt. Här står året först.",
};
