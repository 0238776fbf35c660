import type { doors as english } from "../en/doors.ts";
import type { WordsIn } from "../words-in.ts";

export const doors: WordsIn<"de", typeof english> = {
	"field.bad_name": "Bitte 1 bis 60 Zeichen und keine unsichtbaren.",
	"field.family_name": "Name der Familie",
	"field.missing": "Bitte füll das aus.",
	"field.password": "Passwort",
	"field.password_hide": "Verbergen",
	"field.password_hint": { one: "Mindestens {count} Zeichen", other: "Mindestens {count} Zeichen" },
	"field.password_show": "Zeigen",
	"field.too_long": { one: "Bitte höchstens {count} Zeichen.", other: "Bitte höchstens {count} Zeichen." },
	"field.too_short": { one: "Bitte mindestens {count} Zeichen.", other: "Bitte mindestens {count} Zeichen." },
	"field.username": "Benutzername",
	"field.username_hint": "Zum Anmelden: Buchstaben, Ziffern, Punkt, Bindestrich oder Unterstrich",
	"field.username_pattern": "Nur Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich, ohne Leerzeichen.",
	"field.your_name": "Dein Name",
	"field.your_name_hint": "So, wie dich deine Familie nennt",

	"join.already": "Du gehörst hier schon zu einer Familie. Um als jemand anderes beizutreten, melde dich zuerst ab.",
	"join.gone":
		"Diese Einladung wurde schon benutzt oder ist abgelaufen. Bitte die Person, die sie geschickt hat, um eine neue.",
	"join.gone_heading": "Diese Einladung gilt nicht mehr",
	"join.heading": "Willkommen zu Hause",
	"join.intro": "Du wurdest in den eigenen Chat einer Familie eingeladen. Wähle, wie die anderen dich sehen sollen.",
	"join.no_code":
		"Der Link, den du geöffnet hast, ist nicht vollständig. Öffne ihn noch einmal aus der Nachricht, die du bekommen hast, oder bitte um einen neuen.",
	"join.no_code_heading": "Da fehlt etwas",
	"join.submit": "Beitreten",
	"join.submitting": "Einen Moment, du kommst dazu …",

	"link.gone": "Dieser Anmeldelink wurde schon benutzt oder ist abgelaufen.",
	"link.gone_heading": "Dieser Link gilt nicht mehr",
	"link.working": "Du wirst angemeldet …",

	"setup.already": "Dieses Hearth hat schon seine Familie. Wenn du dazugehörst, melde dich an.",
	"setup.already_heading": "Schon eingerichtet",
	"setup.bad_token":
		"Hearth schreibt bei jedem Start einen neuen Link. Öffne den neuesten dort, wo du es gestartet hast.",
	"setup.bad_token_heading": "Dieser Link zum Einrichten gilt nicht",
	"setup.heading": "Mach das Feuer an",
	"setup.intro": "Ein Chat, der nur deiner Familie gehört. Zwei Namen und ein Passwort, und er ist eurer.",
	"setup.no_token": "Um eine Familie einzurichten, öffne den ganzen Link, den Hearth beim Start geschrieben hat.",
	"setup.submit": "Familie anlegen",
	"setup.submitting": "Wird angelegt …",

	"sign_in.already": "Du bist als {name} angemeldet.",
	"sign_in.already_heading": "Du bist schon da",
	"sign_in.ended":
		"Das Hearth deiner Familie kennt dieses Gerät nicht mehr. Melde dich wieder an, um weiterzumachen; was auf diesem Gerät ist, ist noch da.",
	"sign_in.forgot": "Passwort vergessen? Wer sich um das Hearth deiner Familie kümmert, kann dich wieder hereinlassen.",
	"sign_in.heading": "Schön, dass du da bist",
	"sign_in.left": "Du bist abgemeldet, und deine Nachrichten sind nicht mehr auf diesem Gerät.",
	"sign_in.pictures": "Mit Bildern anmelden",
	"sign_in.revoked": "Dieses Gerät wurde abgemeldet. Melde dich wieder an, um weiterzumachen.",
	"sign_in.submit": "Anmelden",
	"sign_in.submitting": "Anmeldung läuft …",
};
