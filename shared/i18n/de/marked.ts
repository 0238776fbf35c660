import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"de", typeof english> = {
	"pinned.all": { one: "{count} angeheftete Nachricht", other: "{count} angeheftete Nachrichten" },
	"pinned.by": "Angeheftet von {name}, {date}",
	"pinned.by_me": "Angeheftet von dir, {date}",
	"pinned.empty":
		"Hier ist nichts angeheftet. Öffne das Menü einer Nachricht und wähle „Für alle anheften“: Dann bleibt sie hier zur Hand.",
	"pinned.go": "Angeheftet: {text}",
	"pinned.heading": "Angeheftete Nachrichten",
	"pinned.label": "Angeheftet",
	"pinned.unknown": "Eine Nachricht, die noch nicht auf diesem Gerät ist",
	"starred.empty":
		"Noch hat nichts einen Stern. Öffne das Menü einer Nachricht und wähle „Stern geben“: Du findest sie hier wieder, auf allen deinen Geräten. Sonst sieht das niemand.",
	"starred.heading": "Nachrichten mit Stern",
	"starred.list": "Nachrichten mit Stern",
	"starred.note": "Was von dir einen Stern hat, aus allen Unterhaltungen. Nur du siehst es.",
	"starred.open": "Nachrichten mit Stern zeigen",
};
