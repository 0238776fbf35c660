import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"es", typeof english> = {
	"ask.offline": "Ahora no hay red. No se ha perdido nada de lo que escribiste; inténtalo de nuevo cuando vuelva.",
	"ask.rate_limited": {
		one: "Fue un poco demasiado de una vez. Inténtalo de nuevo en {count} segundo.",
		other: "Fue un poco demasiado de una vez. Inténtalo de nuevo en {count} segundos.",
	},
	"ask.unknown": "Algo salió mal en el servidor. Inténtalo de nuevo.",
	"ask.unreachable":
		"El servidor de la familia no responde. No se ha perdido nada de lo que escribiste; inténtalo de nuevo en un momento.",
	"nav.home": "Ir a tus conversaciones",
	"nav.sign_in": "Ir a iniciar sesión",
	"page.not_built": "La página todavía no se ha construido. Detén Hearth e inícialo con npm start.",
	"page.not_found": "En esta dirección no hay nada.",
	"page.not_found_heading": "Esta página no está aquí",

	"update.later": "Más tarde",
	"update.ready": "Hay un nuevo Hearth listo.",
};
