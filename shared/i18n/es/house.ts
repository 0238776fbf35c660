import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"es", typeof english> = {
	"app.loading": "Un momento…",
	"app.name": "Hearth",

	"ask.retry": "Intentar de nuevo",

	"dialog.cancel": "Cancelar",
	"dialog.close": "Cerrar",

	"nav.back": "Atrás",
	"nav.devices": "Dispositivos",
	"nav.family": "Familia",
	"nav.more": "Más",
	"nav.profile": "Perfil",
	"nav.search": "Buscar",
	"nav.threads": "Conversaciones",

	"part.not_loaded": "Esto no se pudo cargar. En cuanto vuelva la red, funcionará.",

	"storage.closed":
		"El navegador cerró el almacenamiento de Hearth. Recarga la página para seguir; lo que estás escribiendo se conserva en el cuadro.",
	"storage.full":
		"En este dispositivo no queda espacio. Los mensajes nuevos se quedan en el cuadro hasta que liberes un poco.",
	"storage.reload": "Recargar",
	"storage.unavailable":
		"El navegador no deja que Hearth guarde nada aquí, por ejemplo en una ventana privada. Los mensajes nuevos no se pueden guardar.",

	"update.apply": "Actualizar",
};
