import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"es", typeof english> = {
	"history.changed":
		"El servidor cuenta el pasado de forma distinta a como lo vio este dispositivo. Avisa a la persona que se ocupa del Hearth de tu familia.",
	"history.close": "Cerrar",
	"history.given": {
		one: "El servidor volvió a un día anterior. Este dispositivo le devolvió {count} mensaje que había perdido.",
		other: "El servidor volvió a un día anterior. Este dispositivo le devolvió {count} mensajes que había perdido.",
	},
	"history.giving":
		"El servidor volvió a un día anterior. Este dispositivo le está devolviendo lo que perdió. Puedes seguir escribiendo.",
	"history.kept":
		"El servidor volvió a un día anterior y no acepta todo de vuelta. Lo que le falta está a salvo en este dispositivo. Avisa a la persona que se ocupa del Hearth de tu familia.",
	"storage.heed": "De acuerdo",
	"storage.lost": {
		one: "El navegador vació el almacenamiento de Hearth en este dispositivo. Se perdió {count} mensaje que todavía no se había enviado.",
		other:
			"El navegador vació el almacenamiento de Hearth en este dispositivo. Se perdieron {count} mensajes que todavía no se habían enviado.",
	},
};
