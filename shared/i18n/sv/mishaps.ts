import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"sv", typeof english> = {
	"history.changed":
		"Servern berättar en annan historia än den som den här enheten har sett. Säg till den som sköter familjens Hearth.",
	"history.close": "Stäng",
	"history.given": {
		one: "Servern har satts tillbaka till en tidigare dag. Den här enheten har gett tillbaka {count} meddelande som den hade förlorat.",
		other:
			"Servern har satts tillbaka till en tidigare dag. Den här enheten har gett tillbaka {count} meddelanden som den hade förlorat.",
	},
	"history.giving":
		"Servern har satts tillbaka till en tidigare dag. Den här enheten ger tillbaka det som har gått förlorat. Du kan skriva vidare.",
	"history.kept":
		"Servern har satts tillbaka till en tidigare dag och tar inte tillbaka allt. Det som saknas är tryggt på den här enheten. Säg till den som sköter familjens Hearth.",
	"storage.heed": "Okej",
	"storage.lost": {
		one: "Webbläsaren har tömt lagringen för Hearth på den här enheten. {count} meddelande som inte var skickat än har gått förlorat.",
		other:
			"Webbläsaren har tömt lagringen för Hearth på den här enheten. {count} meddelanden som inte var skickade än har gått förlorade.",
	},
};
