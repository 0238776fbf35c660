import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"es", typeof english> = {
	"device.unnamed": "Un dispositivo",

	"family.alone": "Por ahora solo estás tú aquí. Un chat familiar es mejor con la familia dentro.",

	"invite.heading": "Invitar a alguien",

	"member.unknown": "Alguien",

	"profile.password_free": "Entraste con un enlace. Elige ahora una contraseña que sepas la próxima vez.",
	"profile.password_save": "Cambiar la contraseña",

	"seen.today": "Estuvo hoy",
	"seen.week": "Estuvo esta semana",
	"seen.while": "Estuvo hace tiempo",
	"seen.yesterday": "Estuvo ayer",
};
