import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"de", typeof english> = {
	"event.refused": "Das wurde nicht getan:",
	"event.take_away": "Wegnehmen",

	"message.delete": "Löschen",
	"message.delete_body": "Sie wurde nie gesendet, also hat sie sonst niemand. Sie ist dann für immer weg.",
	"message.delete_heading": "Diese Nachricht löschen?",
	"message.retry": "Noch einmal senden",
	"refusal.already_sent": "Es wurde gesendet, bevor es geändert werden konnte.",

	"refusal.bad_entry": "Der Server hat diese Nachricht nicht verstanden.",
	"refusal.bad_text": "Diese Nachricht enthält Zeichen, die nicht aufgehoben werden können.",
	"refusal.bad_vote": "Diese Stimme passt nicht zur Umfrage.",
	"refusal.body_too_long": "Diese Nachricht ist zu lang. Sende sie in mehreren Teilen.",
	"refusal.device_gone": "Das Gerät, auf dem es geschrieben wurde, wurde abgemeldet, bevor es so weit war.",
	"refusal.empty_message": "In dieser Nachricht steht nichts.",
	"refusal.id_taken": "Diese Nachricht wurde schon anderswo benutzt.",
	"refusal.not_allowed": "Das darfst du in dieser Unterhaltung nicht.",
	"refusal.not_author": "Nur wer eine Nachricht geschrieben hat, darf ihren Text ändern.",
	"refusal.not_editable": "Eine Umfrage bleibt, wie sie gestellt wurde: Über genau diese Worte wurde abgestimmt.",
	"refusal.thread_not_found": "Du bist nicht mehr in dieser Unterhaltung.",
	"refusal.too_many_edits": "Diese Nachricht wurde so oft geändert, dass sie nicht mehr geändert werden kann.",
	"refusal.too_many_scheduled":
		"Zu vieles wartet darauf, später gesendet zu werden. Sende oder lösche zuerst etwas davon.",
	"refusal.unknown_file": "Eine Datei dieser Nachricht gehört zu einer anderen Nachricht.",
	"refusal.unknown_member": "Jemand, der hier genannt ist, gehört nicht zur Familie.",
	"refusal.too_many_stars": "Mehr Nachrichten mit Stern gehen nicht. Nimm zuerst einer anderen den Stern.",
	"refusal.unknown_message": "Die Nachricht, um die es ging, ist nicht da.",

	"thread.refused": {
		one: "{count} Nachricht wurde nicht gesendet",
		other: "{count} Nachrichten wurden nicht gesendet",
	},
	"thread.retry_all": "Alle noch einmal senden",
};
