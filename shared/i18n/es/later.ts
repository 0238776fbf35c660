import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"es", typeof english> = {
	"later.bar": { one: "Programado ({count})", other: "Programados ({count})" },
	"later.button": "Enviar más tarde",
	"later.change": "Cambiar",
	"later.choose": "Elegir un momento",
	"later.delete": "Eliminar",
	"later.evening": "Esta noche",
	"later.heading": "Enviar más tarde",
	"later.here": "Por ahora solo en este dispositivo. Llegará al servidor en cuanto haya conexión.",
	"later.kept": "Sale aunque tus dispositivos estén apagados.",
	"later.list_heading": "Programados",
	"later.monday": "El lunes por la mañana",
	"later.next": "El próximo: {time}",
	"later.no_files": "Las fotos y los archivos no se pueden enviar más tarde. Envíalos ahora o quítalos primero.",
	"later.none": "No hay nada esperando para enviarse más tarde.",
	"later.not_sent": "No enviado",
	"later.now": "En cuanto haya conexión",
	"later.passed": "Elige un momento que aún no haya pasado.",
	"later.save": "Guardar",
	"later.send_now": "Enviar ahora",
	"later.send_then": "Enviar entonces",
	"later.tomorrow": "Mañana por la mañana",
	"later.when": "Cuándo",
	"later.words": "Mensaje",
};
