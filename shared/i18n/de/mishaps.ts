import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"de", typeof english> = {
	"history.changed":
		"Der Server erzählt die Vergangenheit anders, als dieses Gerät sie gesehen hat. Sag der Person Bescheid, die sich um das Hearth deiner Familie kümmert.",
	"history.close": "Schließen",
	"history.given": {
		one: "Der Server wurde auf einen früheren Tag zurückgesetzt. Dieses Gerät hat ihm {count} verlorene Nachricht zurückgegeben.",
		other:
			"Der Server wurde auf einen früheren Tag zurückgesetzt. Dieses Gerät hat ihm {count} verlorene Nachrichten zurückgegeben.",
	},
	"history.giving":
		"Der Server wurde auf einen früheren Tag zurückgesetzt. Dieses Gerät gibt ihm zurück, was er verloren hat. Du kannst weiterschreiben.",
	"history.kept":
		"Der Server wurde auf einen früheren Tag zurückgesetzt und nimmt nicht alles zurück. Was ihm fehlt, ist auf diesem Gerät sicher. Sag der Person Bescheid, die sich um das Hearth deiner Familie kümmert.",
	"storage.heed": "Gut",
	"storage.lost": {
		one: "Der Browser hat den Speicher von Hearth auf diesem Gerät geleert. {count} noch nicht gesendete Nachricht ist verloren.",
		other:
			"Der Browser hat den Speicher von Hearth auf diesem Gerät geleert. {count} noch nicht gesendete Nachrichten sind verloren.",
	},
};
