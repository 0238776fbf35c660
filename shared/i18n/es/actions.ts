import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"es", typeof english> = {
	"action.copy": "Copiar el texto",
	"action.delete": "Eliminar para todo el mundo",
	"action.discard": "Eliminar",
	"action.edit": "Editar",
	"action.forward": "Reenviar",
	"action.info": "Sobre el mensaje",
	"action.pin": "Fijar para todo el mundo",
	"action.reply": "Responder",
	"action.retry": "Intentar de nuevo",
	"action.save": "Descargar",
	"action.select": "Seleccionar",
	"action.share": "Compartir…",
	"action.star": "Marcar con estrella",
	"action.unpin": "Dejar de fijar",
	"action.unstar": "Quitar la estrella",

	"edit.heading": "Editar el mensaje",
	"edit.label": "Nuevo texto",
	"edit.save": "Guardar",

	"forward.away": {
		one: "{count} archivo no está en este dispositivo y no se puede traer ahora.",
		other: "{count} archivos no están en este dispositivo y no se pueden traer ahora.",
	},
	"forward.all_away": "Esto todavía no está en este dispositivo. Reenvíalo cuando haya conexión.",
	"forward.heading": "Reenviar",
	"forward.messages": { one: "{count} mensaje", other: "{count} mensajes" },
	"forward.most": { one: "A {count} como máximo a la vez.", other: "A {count} como máximo a la vez." },
	"forward.nobody": "Elige a quién.",
	"forward.preparing": "Preparando…",
	"forward.send": "Reenviar",
	"forward.unknown": "Elige de la lista o vacía el cuadro: nada de lo que puedes elegir se llama “{text}”.",
	"forward.without": "Reenviar sin eso",

	"menu.label": "Qué hacer con este mensaje",

	"reply.back": "Volver a la respuesta",
	"reply.cancel": "No responder",
	"reply.looking": "Buscando ese mensaje…",
	"reply.to": "En respuesta a {name}: {text}",
	"reply.to_me": "En respuesta a tu mensaje: {text}",
	"reply.to_something": "En respuesta a un mensaje anterior",

	"select.copy": "Copiar",
	"select.count": { one: "{count} seleccionado", other: "{count} seleccionados" },
	"select.done": "Listo",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "Seleccionar: {text}",

	"told.away": "Todavía no está en este dispositivo. Llegará cuando haya conexión.",
	"told.copied": "Copiado",
	"told.forwarded": "Reenviado",
	"told.not_copied": "El navegador no quiso copiarlo.",
	"told.not_shared": "No se pudo compartir. Inténtalo otra vez.",
};
