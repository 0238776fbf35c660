import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"sv", typeof english> = {
	"action.copy": "Kopiera text",
	"action.delete": "Radera för alla",
	"action.discard": "Radera",
	"action.edit": "Redigera",
	"action.forward": "Vidarebefordra",
	"action.info": "Om meddelandet",
	"action.pin": "Fäst för alla",
	"action.reply": "Svara",
	"action.retry": "Försök igen",
	"action.save": "Ladda ner",
	"action.select": "Markera",
	"action.share": "Dela…",
	"action.star": "Stjärnmärk",
	"action.unpin": "Ta loss",
	"action.unstar": "Ta bort stjärnan",

	"edit.heading": "Redigera meddelande",
	"edit.label": "Ny text",
	"edit.save": "Spara",

	"forward.away": {
		one: "{count} fil finns inte på den här enheten och kan inte hämtas nu.",
		other: "{count} filer finns inte på den här enheten och kan inte hämtas nu.",
	},
	"forward.all_away": "Det här finns inte på den här enheten än. Vidarebefordra det när det finns anslutning.",
	"forward.heading": "Vidarebefordra",
	"forward.messages": { one: "{count} meddelande", other: "{count} meddelanden" },
	"forward.most": { one: "Till högst {count} åt gången.", other: "Till högst {count} åt gången." },
	"forward.nobody": "Välj till vem.",
	"forward.preparing": "Gör i ordning…",
	"forward.send": "Vidarebefordra",
	"forward.unknown": "Välj i listan eller töm rutan: inget du kan välja heter ”{text}”.",
	"forward.without": "Vidarebefordra utan",

	"menu.label": "Vad du kan göra med meddelandet",

	"reply.back": "Tillbaka till svaret",
	"reply.cancel": "Svara inte",
	"reply.looking": "Letar efter meddelandet…",
	"reply.to": "Svar till {name}: {text}",
	"reply.to_me": "Svar till dig själv: {text}",
	"reply.to_something": "Svar på ett tidigare meddelande",

	"select.copy": "Kopiera",
	"select.count": { one: "{count} markerat", other: "{count} markerade" },
	"select.done": "Klar",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Markera: {text}",

	"told.away": "Inte på den här enheten än. Det kommer när det finns anslutning.",
	"told.copied": "Kopierat",
	"told.forwarded": "Vidarebefordrat",
	"told.not_copied": "Webbläsaren ville inte kopiera det.",
	"told.not_shared": "Det gick inte att dela. Försök en gång till.",
};
