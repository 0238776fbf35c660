import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"sv", typeof english> = {
	"attach.added": "{name} är bifogad.",
	"attach.again": "Försök igen",
	"attach.as_file": "Skicka som fil",
	"attach.as_original": "Skicka originalet som fil",
	"attach.as_photo": "Skicka mindre foto",
	"attach.camera": "Ta ett foto",
	"attach.drop": "Släpp det här för att bifoga det",
	"attach.family_room": "Familjens plats på servern är nästan full: {used} av {limit}.",
	"attach.family_room_full":
		"Familjens plats på servern är full: {used} av {limit}. Filer väntar här tills det finns plats.",
	"attach.list": "Bifogat",
	"attach.member_room": "Din plats på servern är nästan full: {used} av {limit}.",
	"attach.member_room_full": "Din plats på servern är full: {used} av {limit}. Filer väntar här tills det finns plats.",
	"attach.not.closed":
		"{name} bifogades inte: webbläsaren stängde lagringen för Hearth. Läs in sidan på nytt och välj filen igen.",
	"attach.not.empty": "{name} är tom, så det finns inget att skicka.",
	"attach.not.full":
		"{name} bifogades inte: det finns ingen plats kvar på den här enheten. Gör lite plats och försök sedan igen.",
	"attach.not.heic":
		"{name} är en sorts foto som den här webbläsaren inte kan läsa (HEIC). Skicka det som JPEG eller som fil.",
	"attach.not.too_large": "{name} är för stor. Gränsen är 10 MB.",
	"attach.not.unavailable": "{name} bifogades inte: webbläsaren låter inte Hearth spara något här.",
	"attach.not.unreadable": "{name} gick inte att läsa. Filen kan vara skadad eller inte finnas på den här enheten.",
	"attach.not.unsupported": "{name} är av en sort som inte kan skickas.",
	"attach.original": "original",
	"attach.original_stays": "{reason} Det skickas som ett mindre foto.",
	"attach.preparing": "Gör i ordning…",
	"attach.remove": "Ta bort {name}",
	"attach.removed": "{name} är borttagen.",
	"attach.too_many": {
		one: "Ett meddelande rymmer 10 filer. {names} bifogades inte; skicka den i ett annat meddelande.",
		other: "Ett meddelande rymmer 10 filer. {names} bifogades inte; skicka dem i ett annat meddelande.",
	},
	"attach.undo": "Ångra",
	"attach.waiting": "Det skickas så snart allt är klart.",
	"attach.way_of": "{way}: {name}",

	"voice.cancel": "Avbryt",
	"voice.cut": "Mikrofonen stannade. Det som spelades in fram till dess är sparat.",
	"voice.denied":
		"Hearth får inte använda mikrofonen. Tillåt den för den här sidan i webbläsarens inställningar och försök sedan igen.",
	"voice.failed": "Mikrofonen gick inte att använda. Kanske används den av ett annat program.",
	"voice.longest": "Ett röstmeddelande är högst tio minuter långt. Det här är sparat.",
	"voice.name": "Röstmeddelande {time}",
	"voice.none": "Ingen mikrofon hittades.",
	"voice.pause": "Pausa",
	"voice.play": "Spela",
	"voice.record": "Spela in ett röstmeddelande",
	"voice.recording": "Spelar in",
	"voice.release": "Släpp för att avbryta",
	"voice.slide": "Dra tillbaka för att avbryta",
	"voice.stop": "Stoppa",
};
