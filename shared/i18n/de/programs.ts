import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"de", typeof english> = {
	"passkey.add": "Auf diesem Gerät einen Passkey anlegen",
	"passkey.adding": "Wird angelegt …",
	"passkey.exists": "Auf diesem Gerät gibt es schon einen Passkey von dir.",
	"passkey.heading": "Passkeys",
	"passkey.intro":
		"Melde dich mit dem Fingerabdruck, dem Gesicht oder der Sperre deines Geräts an statt mit einem Passwort. Dein Passwort gilt weiterhin.",
	"passkey.made": "Angelegt {time}",
	"passkey.remove": "Entfernen",
	"passkey.remove_body":
		"Er öffnet dein Konto dann nicht mehr. Vielleicht zeigt ihn dein Browser noch, bis du ihn auch dort entfernst.",
	"passkey.remove_heading": "Den Passkey von {name} entfernen?",
	"passkey.remove_named": "Den Passkey von {name} entfernen",
	"passkey.used": "Zuletzt benutzt {time}",
	"passkey.use": "Mit Passkey anmelden",
	"passkey.using": "Einen Moment …",

	"program.all": "Alle meine Unterhaltungen",
	"program.another": "Fertig",
	"program.copy": "Schlüssel kopieren",
	"program.end": "Beenden",
	"program.end_body": "Sein Schlüssel gilt sofort nicht mehr. Was es geschrieben hat, bleibt.",
	"program.end_heading": "{name} beenden?",
	"program.end_named": "{name} beenden",
	"program.heading": "Programme",
	"program.intro":
		"Ein Bot oder ein Bildschirm im Flur braucht kein Konto: Mach ihm einen Schlüssel. Er spricht als du und kommt nur an Unterhaltungen heran.",
	"program.make": "Schlüssel machen",
	"program.making": "Wird gemacht …",
	"program.name": "Name des Programms",
	"program.name_hint": "Damit du es in dieser Liste wiedererkennst",
	"program.never_seen": "Noch nie gehört",
	"program.once":
		"Der Schlüssel von {name} wird nur dieses eine Mal gezeigt. Wer ihn hat, kann tun, was das Programm darf; bewahre ihn gut auf.",
	"program.press": "Halte den Schlüssel gedrückt, um ihn zu kopieren.",
	"program.read": "Nur lesen",
	"program.scope": "Was es darf",
	"program.seen": "Zuletzt gehört {time}",
	"program.thread": "Wo",
	"program.token": "Schlüssel von {name}",
	"program.write": "Lesen und schreiben",
};
