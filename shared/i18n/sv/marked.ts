import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"sv", typeof english> = {
	"pinned.all": { one: "{count} fäst meddelande", other: "{count} fästa meddelanden" },
	"pinned.by": "Fäst av {name}, {date}",
	"pinned.by_me": "Fäst av dig, {date}",
	"pinned.empty":
		"Inget är fäst här. Öppna menyn för ett meddelande och välj ”Fäst för alla”: då finns det nära till hands här.",
	"pinned.go": "Fäst: {text}",
	"pinned.heading": "Fästa meddelanden",
	"pinned.label": "Fäst",
	"pinned.unknown": "Ett meddelande som inte finns på den här enheten än",
	"starred.empty":
		"Inget är stjärnmärkt än. Öppna menyn för ett meddelande och välj ”Stjärnmärk”: du hittar det igen här, på alla dina enheter. Ingen annan ser det.",
	"starred.heading": "Stjärnmärkta meddelanden",
	"starred.list": "Stjärnmärkta meddelanden",
	"starred.note": "Det du har stjärnmärkt i vilken konversation som helst. Bara du ser det.",
	"starred.open": "Visa stjärnmärkta meddelanden",
};
