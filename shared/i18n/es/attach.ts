import type { attach as english } from "../en/attach.ts";
import type { WordsIn } from "../words-in.ts";

export const attach: WordsIn<"es", typeof english> = {
	"attach.added": "Archivo adjunto: {name}.",
	"attach.again": "Intentar de nuevo",
	"attach.as_file": "Enviar como archivo",
	"attach.as_original": "Enviar el original como archivo",
	"attach.as_photo": "Enviar una foto más pequeña",
	"attach.camera": "Tomar una foto",
	"attach.drop": "Suéltalo aquí para adjuntarlo",
	"attach.family_room": "El espacio de la familia en el servidor está casi lleno: {used} de {limit}.",
	"attach.family_room_full":
		"El espacio de la familia en el servidor está lleno: {used} de {limit}. Los archivos esperan aquí hasta que haya sitio.",
	"attach.list": "Adjuntos",
	"attach.member_room": "Tu espacio en el servidor está casi lleno: {used} de {limit}.",
	"attach.member_room_full":
		"Tu espacio en el servidor está lleno: {used} de {limit}. Los archivos esperan aquí hasta que haya sitio.",
	"attach.not.closed":
		"{name} no se adjuntó: el navegador cerró el almacenamiento de Hearth. Recarga la página y elígelo de nuevo.",
	"attach.not.empty": "{name} está vacío, así que no hay nada que enviar.",
	"attach.not.full":
		"{name} no se adjuntó: no queda espacio en este dispositivo. Libera un poco de espacio e inténtalo de nuevo.",
	"attach.not.heic":
		"{name} es un tipo de foto que este navegador no puede leer (HEIC). Envíala en JPEG o como archivo.",
	"attach.not.too_large": "{name} es demasiado grande. Lo máximo son 10 MB.",
	"attach.not.unavailable": "{name} no se adjuntó: el navegador no deja que Hearth guarde nada aquí.",
	"attach.not.unreadable":
		"{name} no se pudo leer. Puede que el archivo esté dañado o que no esté en este dispositivo.",
	"attach.not.unsupported": "{name} es de un tipo que no se puede enviar.",
	"attach.original": "original",
	"attach.original_stays": "{reason} Se enviará como foto más pequeña.",
	"attach.preparing": "Preparando…",
	"attach.remove": "Quitar {name}",
	"attach.removed": "Archivo quitado: {name}.",
	"attach.too_many": {
		one: "En un mensaje caben 10 archivos. {names} no se adjuntó; envíalo en otro mensaje.",
		other: "En un mensaje caben 10 archivos. {names} no se adjuntaron; envíalos en otro mensaje.",
	},
	"attach.undo": "Deshacer",
	"attach.waiting": "Se enviará en cuanto todo esté listo.",
	"attach.way_of": "{way}: {name}",

	"voice.cancel": "Cancelar",
	"voice.cut": "El micrófono se detuvo. Lo grabado hasta ese momento está guardado.",
	"voice.denied":
		"Hearth no tiene permiso para usar el micrófono. Permítelo para esta página en los ajustes del navegador e inténtalo de nuevo.",
	"voice.failed": "No se pudo usar el micrófono. Quizá lo tenga ocupado otro programa.",
	"voice.longest": "Un mensaje de voz dura diez minutos como máximo. Este está guardado.",
	"voice.name": "Mensaje de voz {time}",
	"voice.none": "No se encontró ningún micrófono.",
	"voice.pause": "Pausa",
	"voice.play": "Escuchar",
	"voice.record": "Grabar un mensaje de voz",
	"voice.recording": "Grabando",
	"voice.release": "Suelta para cancelar",
	"voice.slide": "Desliza hacia atrás para cancelar",
	"voice.stop": "Detener",
};
