import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"sv", typeof english> = {
	"keep.all": "Alla dina konversationer",
	"keep.cancel": "Stoppa",
	"keep.cut": "Äldre meddelanden i {names} finns inte på den här enheten än, och inte i den här kopian.",
	"keep.done": { one: "{count} meddelande, {files}, {size}.", other: "{count} meddelanden, {files}, {size}." },
	"keep.failed": "Kopian kunde inte göras: webbläsaren gav den ingen plats eller kunde inte läsa det den har sparat.",
	"keep.files": { one: "{count} fil", other: "{count} filer" },
	"keep.heading": "Spara en kopia",
	"keep.intro":
		"En egen fil med det som har sagts, så ordnad att du kan läsa den om tjugo år: den öppnas i vilken webbläsare som helst, utan Hearth och utan nät. Den görs på den här enheten och skickas inte till någon. Var lika rädd om den som om en dagbok.",
	"keep.make": "Gör kopian",
	"keep.missing": {
		one: "{count} foto eller fil gick inte att få fram nu: kopian säger var det hör hemma.",
		other: "{count} foton eller filer gick inte att få fram nu: kopian säger var de hör hemma.",
	},
	"keep.offline":
		"Det finns inget nät nu: kopian får med det som finns på den här enheten. Foton som aldrig har öppnats här kan saknas.",
	"keep.one": "Konversationen {title}",
	"keep.open": "Spara en kopia",
	"keep.profile": "Spara en kopia av allt",
	"keep.profile_note": "Dina konversationer som en egen fil, att läsa utan Hearth.",
	"keep.save": "Spara kopian",
	"keep.shape": "Som",
	"keep.shape.folder": "Mapp med fotona bredvid (.zip)",
	"keep.shape.page": "En sida (.html)",
	"keep.smaller": {
		one: "{count} foto är mindre i den än när det togs.",
		other: "{count} foton är mindre i den än när de togs.",
	},
	"keep.step": {
		one: "{count} meddelande, {files} hittills…",
		other: "{count} meddelanden, {files} hittills…",
	},
	"keep.stopped": "Stoppat. Inget gjordes.",
	"keep.unsent": "Det som inte är skickat än är inte med i kopian.",
	"keep.what": "Med",
	"keep.what.files": "Foton och filer",
	"keep.what.words": "Bara text",

	"kept.about": "Gjord den {date} av {name}, med Hearth. Klockslagen gäller {zone}.",
	"kept.clear": "Visa allt",
	"kept.contents": "Konversationer",
	"kept.date": "Gå till en dag",
	"kept.found": "Hittade: {number}",
	"kept.heading": "Konversationer i familjen {family}",
	"kept.lack": "Några meddelanden (nummer {from} till {to}) fanns inte på enheten som det här gjordes på.",
	"kept.lack_open": "Några meddelanden (från nummer {from}) fanns inte på enheten som det här gjordes på.",
	"kept.none": "Inget hittades.",
	"kept.not_here": "(inte i den här kopian)",
	"kept.reply": "Svar till {name}:",
	"kept.search": "Sök",
	"kept.smaller": "Mindre än när det togs.",
};
