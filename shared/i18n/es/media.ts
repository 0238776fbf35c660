import type { media as english } from "../en/media.ts";
import type { WordsIn } from "../words-in.ts";

export const media: WordsIn<"es", typeof english> = {
	"media.cut": "Lo más antiguo todavía no está en este dispositivo. Llegará cuando haya red.",
	"media.earlier": "Mirando más atrás…",
	"media.empty.files":
		"Aquí todavía no hay archivos. Los documentos y mensajes de voz que alguien envíe aparecerán aquí.",
	"media.empty.links": "Aquí todavía no hay enlaces. Las direcciones que alguien escriba aparecerán aquí.",
	"media.empty.photos": "Aquí todavía no hay fotos. Las fotos y los videos que alguien envíe se verán aquí.",
	"media.files": "Archivos",
	"media.from": "{author}, {date}",
	"media.heading": "Fotos, archivos y enlaces",
	"media.jump": "Mostrar en la conversación",
	"media.jump_from": "Mostrar en la conversación: {author}, {date}",
	"media.links": "Enlaces",
	"media.not_loaded": "Esto no se pudo abrir. Vuelve atrás e inténtalo de nuevo.",
	"media.open": "Fotos, archivos y enlaces",
	"media.photos": "Fotos",
	"media.this_week": "Esta semana",

	"storage.budget": "Fotos y archivos completos",
	"storage.budget.everything": "Todo",
	"storage.budget_note":
		"Cuando hay más que esto, primero se va lo que nadie ha mirado desde hace más tiempo. Las imágenes pequeñas se quedan, y lo que todavía no se ha enviado nunca se quita.",
	"storage.device": "En este dispositivo",
	"storage.family": "Toda la familia",
	"storage.free": "Liberar espacio",
	"storage.free_body":
		"Las fotos y los archivos completos dejan este dispositivo. El servidor de la familia los guarda, y vuelven cuando los mires con red. Las imágenes pequeñas y todo lo que todavía no se ha enviado se quedan aquí.",
	"storage.free_heading": "¿Liberar espacio en este dispositivo?",
	"storage.freed": "Espacio liberado: {size}.",
	"storage.freed_nothing": "No había nada que liberar.",
	"storage.full": "Aquí no queda espacio para fotos y archivos. Las palabras siempre tienen sitio.",
	"storage.heading": "Almacenamiento",
	"storage.intro": "Hearth guarda las conversaciones en este dispositivo, para que estén aquí aunque no haya red.",
	"storage.keep": "Guardar como máximo",
	"storage.left": "El navegador tiene sitio para {size} más, aproximadamente.",
	"storage.mine": "Lo que enviaste tú",
	"storage.nearly":
		"Está casi lleno. Pronto ya no se aceptarán más fotos ni archivos. Las palabras siempre tienen sitio.",
	"storage.open": "Almacenamiento en este dispositivo",
	"storage.originals": "Fotos y archivos completos",
	"storage.pictures": "Imágenes pequeñas",
	"storage.room": "{used} de {limit}",
	"storage.server": "En el servidor de la familia",
	"storage.unsent": "Todavía sin enviar",
	"storage.words": "Las palabras, y Hearth mismo",
};
