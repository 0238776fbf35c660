import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"de", typeof english> = {
	"keep.all": "Alle deine Unterhaltungen",
	"keep.cancel": "Anhalten",
	"keep.cut": "Ältere Nachrichten aus {names} sind noch nicht auf diesem Gerät und nicht in dieser Kopie.",
	"keep.done": { one: "{count} Nachricht, {files}, {size}.", other: "{count} Nachrichten, {files}, {size}." },
	"keep.failed":
		"Die Kopie konnte nicht gemacht werden: Der Browser gab ihr keinen Platz oder konnte nicht lesen, was er aufhebt.",
	"keep.files": { one: "{count} Datei", other: "{count} Dateien" },
	"keep.heading": "Eine Kopie aufheben",
	"keep.intro":
		"Eine Datei für dich, mit allem, was gesagt wurde, in einer Ordnung, die du auch in zwanzig Jahren lesen kannst: Sie öffnet sich in jedem Browser, ohne Hearth und ohne Netz. Sie wird auf diesem Gerät gemacht und niemandem geschickt. Hüte sie wie ein Tagebuch.",
	"keep.make": "Kopie machen",
	"keep.missing": {
		one: "{count} Foto oder Datei war gerade nicht zu bekommen: Die Kopie sagt, wohin es gehört.",
		other: "{count} Fotos oder Dateien waren gerade nicht zu bekommen: Die Kopie sagt, wohin sie gehören.",
	},
	"keep.offline":
		"Gerade ist kein Netz da: Die Kopie enthält dann, was auf diesem Gerät ist. Fotos, die hier nie angesehen wurden, können fehlen.",
	"keep.one": "Die Unterhaltung {title}",
	"keep.open": "Kopie aufheben",
	"keep.profile": "Eine Kopie von allem aufheben",
	"keep.profile_note": "Deine Unterhaltungen als Datei für dich, zu lesen ohne Hearth.",
	"keep.save": "Kopie speichern",
	"keep.shape": "Als",
	"keep.shape.folder": "Ordner mit den Fotos daneben (.zip)",
	"keep.shape.page": "Eine Seite (.html)",
	"keep.smaller": {
		one: "{count} Foto ist kleiner darin, als es aufgenommen wurde.",
		other: "{count} Fotos sind kleiner darin, als sie aufgenommen wurden.",
	},
	"keep.step": {
		one: "Bis jetzt {count} Nachricht, {files} …",
		other: "Bis jetzt {count} Nachrichten, {files} …",
	},
	"keep.stopped": "Angehalten. Es wurde nichts gemacht.",
	"keep.unsent": "Was noch nicht gesendet ist, ist nicht in der Kopie.",
	"keep.what": "Mit",
	"keep.what.files": "Fotos und Dateien",
	"keep.what.words": "Nur Text",

	"kept.about": "Gemacht am {date} von {name}, mit Hearth. Die Uhrzeiten sind die von {zone}.",
	"kept.clear": "Alles zeigen",
	"kept.contents": "Unterhaltungen",
	"kept.date": "Zu einem Tag gehen",
	"kept.found": "Gefunden: {number}",
	"kept.heading": "Die Unterhaltungen der Familie {family}",
	"kept.lack": "Einige Nachrichten (Nummer {from} bis {to}) waren nicht auf dem Gerät, auf dem das hier gemacht wurde.",
	"kept.lack_open": "Einige Nachrichten (ab Nummer {from}) waren nicht auf dem Gerät, auf dem das hier gemacht wurde.",
	"kept.none": "Nichts gefunden.",
	"kept.not_here": "(nicht in dieser Kopie)",
	"kept.reply": "Antwort an {name}:",
	"kept.search": "Suche",
	"kept.smaller": "Kleiner, als es aufgenommen wurde.",
};
