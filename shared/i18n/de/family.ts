import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"de", typeof english> = {
	"ask.needs_network":
		"Der Server der Familie ist gerade nicht zu erreichen. Ansehen kannst du hier alles; Änderungen müssen warten, bis er wieder antwortet.",

	"clipboard.copied": "Kopiert",
	"clipboard.copy": "Link kopieren",
	"clipboard.failed": "Halte den Link gedrückt, um ihn zu kopieren.",
	"clipboard.share": "Teilen …",

	"device.add": "Gerät hinzufügen",
	"device.add_intro":
		"Mach einen Link und öffne ihn auf deinem anderen Gerät: Er meldet dich dort an, ohne dein Passwort.",
	"device.add_make": "Anmeldelink machen",
	"device.add_note": "Er gilt einmal, bis {time}, und öffnet dein Konto. Gib ihn niemandem sonst.",
	"device.current": "Dieses Gerät",
	"device.heading": "Geräte",
	"device.intro": "Überall, wo du angemeldet bist. Nimm ein Gerät weg, das du verloren hast oder nicht kennst.",
	"device.last_seen": "Zuletzt gesehen {time}",
	"device.revoke_body": "{name} wird innerhalb einer Sekunde abgemeldet und muss sich neu anmelden, um Neues zu lesen.",
	"device.revoke_heading": "{name} abmelden?",
	"device.revoke_named": "{name} abmelden",
	"device.revoke_others": "Nur hier angemeldet bleiben",
	"device.revoke_others_body": "Hier bleibst du angemeldet. Überall sonst musst du dich neu anmelden.",
	"device.revoke_others_heading": "Alle deine anderen Geräte abmelden?",
	"device.revoke_short": "Abmelden",
	"device.scan": "Halte die Kamera deines anderen Geräts über diesen Code oder öffne dort den Link.",
	"device.signed_in_as": "Du bist als {name} angemeldet.",

	"family.remove": "Entfernen",
	"family.remove_body":
		"Auf allen Geräten ist dann sofort Schluss. Was geschrieben wurde, bleibt in den Unterhaltungen.",
	"family.remove_heading": "{name} aus der Familie entfernen?",
	"family.remove_named": "{name} entfernen",
	"family.you": "{name} (du)",

	"form.save": "Speichern",
	"form.saved": "Gespeichert.",

	"invite.days": { one: "{count} Tag", other: "{count} Tage" },
	"invite.expires": "Er gilt einmal, bis {time}.",
	"invite.expires_many": {
		one: "Er lässt {count} Person beitreten, bis {time}.",
		other: "Er lässt {count} Personen beitreten, bis {time}.",
	},
	"invite.intro":
		"Mach einen Link und verschicke ihn. Er öffnet Hearth, und für den Beitritt genügen ein Name und ein Passwort.",
	"invite.joined": "Damit beigetreten: {names}",
	"invite.lasting": "Er gilt",
	"invite.left": { one: "Für noch {count} Person, bis {time}", other: "Für noch {count} Personen, bis {time}" },
	"invite.link": "Einladungslink",
	"invite.list": "Einladungen",
	"invite.made": "{role}, gemacht {time}",
	"invite.make": "Einladungslink machen",
	"invite.over": "Aufgebraucht oder abgelaufen",
	"invite.people": { one: "{count} Person", other: "{count} Personen" },
	"invite.revoke": "Zurücknehmen",
	"invite.revoke_named": "Zurücknehmen: {made}",
	"invite.scan": "Halte eine Handykamera über diesen Code, oder verschicke den Link.",
	"invite.share_text": "Komm zu unserer Familie auf Hearth",
	"invite.uses": "Er reicht für",
	"invite.who": "Für wen ist er?",

	"link.another": "Noch einen Link machen",
	"link.code": "{label}, als Code für eine Kamera",
	"link.making": "Link wird gemacht …",
	"link.only_here":
		"Dieser Link führt nur zu diesem Computer. Öffne Hearth unter der Adresse, die deine anderen Geräte benutzen, und mach den Link dort.",
	"link.share_text": "Melde dich bei unserer Familie auf Hearth an",

	"member.missing": "Diese Person ist jetzt nicht in der Familie.",
	"member.not_allowed":
		"Du und {name} könnt euch nicht allein schreiben. Das entscheiden die Erwachsenen, die sich um ein Kind kümmern.",
	"member.not_kept":
		"Auf diesem Gerät ist kein Platz, um eine Unterhaltung zu beginnen. Schaff etwas Platz und versuch es noch einmal.",
	"member.username": "Benutzername: {username}",
	"member.write": "Schreiben",

	"rescue.action": "Anmeldelink",
	"rescue.heading": "Anmeldelink für {name}",
	"rescue.intro":
		"Wenn {name} nicht mehr hineinkommt, mach einen Link und übergib ihn selbst: Er öffnet das Konto von {name}, ohne Passwort.",
	"rescue.note": "Er gilt einmal, bis {time}, und öffnet das Konto von {name}. Gib ihn niemandem sonst.",
	"rescue.panel": "Ausgesperrt?",
	"rescue.scan": "{name} hält eine Handykamera über diesen Code, oder du schickst den Link.",

	"role.adult": "Erwachsen",
	"role.body_adult":
		"{name} kann weiterhin einladen und sich um die selbst hinzugefügten Kinder kümmern, aber niemanden mehr entfernen oder wieder hereinlassen.",
	"role.body_owner":
		"{name} kann dann alles, was du kannst: Leute entfernen, jemanden wieder hereinlassen, sich um jedes Kind kümmern und andere verantwortlich machen.",
	"role.child": "Kind",
	"role.body_grown":
		"{name} entscheidet dann allein, wem {name} schreibt, und darf einladen und Gruppen gründen. Soll ein Passwort an die Stelle der Bilder treten, mach danach einen Anmeldelink für {name}. Das lässt sich nicht zurücknehmen.",
	"role.heading_adult": "Soll {name} nicht mehr verantwortlich sein?",
	"role.heading_grown": "Ist {name} jetzt groß?",
	"role.heading_owner": "{name} verantwortlich machen?",
	"role.is_adult": "{name} ist erwachsen: darf einladen, Gruppen gründen und Kinder dazuholen.",
	"role.is_child": "{name} ist ein Kind: Erwachsene entscheiden, wem {name} schreiben darf.",
	"role.is_owner": "{name} ist verantwortlich: darf auch Leute entfernen und jemanden wieder hereinlassen.",
	"role.make_adult": "{name} nur noch erwachsen sein lassen",
	"role.make_grown": "{name} ist jetzt erwachsen",
	"role.make_owner": "{name} verantwortlich machen",
	"role.owner": "Verantwortlich",
	"role.panel": "Rolle",

	"sign_out.body":
		"Deine Nachrichten werden von diesem Gerät genommen. Sie bleiben bei deiner Familie und kommen wieder, wenn du dich wieder anmeldest.",
	"sign_out.changes": {
		one: "{count} Änderung an einer Unterhaltung wurde noch nicht gesendet.",
		other: "{count} Änderungen an Unterhaltungen wurden noch nicht gesendet.",
	},
	"sign_out.drafts": {
		one: "{count} Entwurf ist noch nicht fertig.",
		other: "{count} Entwürfe sind noch nicht fertig.",
	},
	"sign_out.files": {
		one: "{count} Foto oder Datei ist nur auf diesem Gerät.",
		other: "{count} Fotos oder Dateien sind nur auf diesem Gerät.",
	},
	"sign_out.heading": "Von diesem Gerät abmelden?",
	"sign_out.lost":
		"Beim Abmelden ginge das verloren. Deine anderen Nachrichten bleiben bei deiner Familie und kommen wieder, wenn du dich wieder anmeldest.",
	"sign_out.refused": {
		one: "{count} Nachricht konnte nicht gesendet werden.",
		other: "{count} Nachrichten konnten nicht gesendet werden.",
	},
	"sign_out.submit": "Abmelden",
	"sign_out.waiting": {
		one: "{count} Nachricht wurde noch nicht gesendet.",
		other: "{count} Nachrichten wurden noch nicht gesendet.",
	},
};
