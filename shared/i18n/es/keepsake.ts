import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"es", typeof english> = {
	"keep.all": "Todas tus conversaciones",
	"keep.cancel": "Detener",
	"keep.cut": "Los mensajes más antiguos de {names} todavía no están en este dispositivo ni en esta copia.",
	"keep.done": { one: "{count} mensaje, {files}, {size}.", other: "{count} mensajes, {files}, {size}." },
	"keep.failed": "No se pudo hacer la copia: el navegador no le dio espacio o no pudo leer lo que guarda.",
	"keep.files": { one: "{count} archivo", other: "{count} archivos" },
	"keep.heading": "Guardar una copia",
	"keep.intro":
		"Un archivo tuyo con lo que se dijo, en un orden que podrás leer dentro de veinte años: se abre en cualquier navegador, sin Hearth y sin red. Se hace en este dispositivo y no se envía a nadie. Cuídalo como un diario.",
	"keep.make": "Hacer la copia",
	"keep.missing": {
		one: "{count} foto o archivo no se pudo conseguir ahora: la copia dice cuál es su lugar.",
		other: "{count} fotos o archivos no se pudieron conseguir ahora: la copia dice cuál es su lugar.",
	},
	"keep.offline":
		"Ahora no hay red: la copia tendrá lo que hay en este dispositivo. Pueden faltar fotos que nunca se miraron aquí.",
	"keep.one": "La conversación {title}",
	"keep.open": "Guardar una copia",
	"keep.profile": "Guardar una copia de todo",
	"keep.profile_note": "Tus conversaciones en un archivo tuyo, para leerlas sin Hearth.",
	"keep.save": "Guardar la copia",
	"keep.shape": "Como",
	"keep.shape.folder": "Carpeta con las fotos al lado (.zip)",
	"keep.shape.page": "Una sola página (.html)",
	"keep.smaller": {
		one: "{count} foto está en ella más pequeña que cuando se tomó.",
		other: "{count} fotos están en ella más pequeñas que cuando se tomaron.",
	},
	"keep.step": { one: "{count} mensaje, {files} hasta ahora…", other: "{count} mensajes, {files} hasta ahora…" },
	"keep.stopped": "Detenido. No se hizo nada.",
	"keep.unsent": "Lo que todavía no se ha enviado no está en la copia.",
	"keep.what": "Con",
	"keep.what.files": "Fotos y archivos",
	"keep.what.words": "Solo texto",

	"kept.about": "Hecho el {date} por {name}, con Hearth. Las horas son las de {zone}.",
	"kept.clear": "Mostrar todo",
	"kept.contents": "Conversaciones",
	"kept.date": "Ir a un día",
	"kept.found": "Resultados: {number}",
	"kept.heading": "Las conversaciones de la familia {family}",
	"kept.lack": "Algunos mensajes (números {from} a {to}) no estaban en el dispositivo donde se hizo esto.",
	"kept.lack_open": "Algunos mensajes (desde el número {from}) no estaban en el dispositivo donde se hizo esto.",
	"kept.none": "No se encontró nada.",
	"kept.not_here": "(no está en esta copia)",
	"kept.reply": "En respuesta a {name}:",
	"kept.search": "Buscar",
	"kept.smaller": "Más pequeña que cuando se tomó.",
};
