import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"sv", typeof english> = {
	"later.bar": { one: "Schemalagt ({count})", other: "Schemalagda ({count})" },
	"later.button": "Schemalägg",
	"later.change": "Ändra",
	"later.choose": "Välj en tid",
	"later.delete": "Radera",
	"later.evening": "I kväll",
	"later.heading": "Skicka senare",
	"later.here": "Bara på den här enheten än så länge. Det når servern så snart det finns anslutning.",
	"later.kept": "Det skickas även om dina enheter är avstängda.",
	"later.list_heading": "Schemalagda",
	"later.monday": "Måndag morgon",
	"later.next": "Nästa: {time}",
	"later.no_files": "Foton och filer kan inte skickas senare. Skicka dem nu, eller ta bort dem först.",
	"later.none": "Inget väntar på att skickas senare.",
	"later.not_sent": "Inte skickat",
	"later.now": "Så snart det finns anslutning",
	"later.passed": "Välj en tid som inte har varit än.",
	"later.save": "Spara",
	"later.send_now": "Skicka nu",
	"later.send_then": "Skicka då",
	"later.tomorrow": "I morgon bitti",
	"later.when": "När",
	"later.words": "Meddelande",
};
