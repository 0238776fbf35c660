import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"es", typeof english> = {
	"import.again": "Una parte ya está en “{title}”. Solo se trae lo que allí falta; nada se trae dos veces.",
	"import.another": "Importar otra",
	"import.begin": "Importar",
	"import.choose_heading": "Tu exportación",
	"import.conversation": "Conversación",
	"import.done": { one: "Se importó {count} mensaje.", other: "Se importaron {count} mensajes." },
	"import.done_heading": "Importada",
	"import.failed.damaged": "Este zip está dañado. Exporta la conversación otra vez.",
	"import.failed.encrypted": "Este zip está cerrado con una contraseña. Ábrelo primero y elígelo de nuevo.",
	"import.failed.nothing":
		"No se encontró ninguna conversación en este archivo. Elige el zip o el texto que hizo WhatsApp, o una copia guardada de Hearth.",
	"import.failed.too_much":
		"Es más de lo que se puede leer de una vez. Elige el zip que hizo WhatsApp, o una copia en forma de carpeta.",
	"import.file": "Zip o texto de la conversación",
	"import.files": "Fotos y archivos: {here} vinieron y {missing} no.",
	"import.go": "Abrir la conversación",
	"import.title": "Importar una conversación",
	"import.here": "Quién puede leerla",
	"import.how_to":
		"En WhatsApp: abre la conversación, su menú, Más, Exportar chat. Después elige aquí lo que resultó. También puedes elegir una copia guardada de Hearth.",
	"import.into": "En",
	"import.into_new": "Una conversación aparte",
	"import.about":
		"Una conversación de WhatsApp, o una copia guardada de Hearth, se convierte en una conversación de aquí, con sus personas, fechas y fotos. Quien la lea verá que la trajiste tú.",
	"import.lacks": "La propia copia dice que le faltan mensajes.",
	"import.left": { one: "Una cosa no se pudo importar:", other: "{count} cosas no se pudieron importar:" },
	"import.left_file": "{name}, de {from}, {date}: {why}",
	"import.left_message": "Un mensaje de {from}, {date}: {why}",
	"import.line": "Línea {number}: {text}",
	"import.match": "Quién es quién",
	"import.match_note":
		"Elige quiénes son estas personas aquí. Quien no esté aquí conserva su nombre junto a sus mensajes.",
	"import.messages": {
		one: "{count} mensaje, del {from}.",
		other: "{count} mensajes, del {from} al {to}.",
	},
	"import.name": "Nombre de la conversación",
	"import.needs_other": "Elige al menos a otra persona: en una conversación aparte hay dos o más.",
	"import.nobody": "Alguien que no está aquí",
	"import.not_kept":
		"No hay espacio suficiente para guardar la exportación en este dispositivo: deja esta página abierta hasta que termine.",
	"import.program_lines": {
		one: "{count} línea es del propio WhatsApp, sobre quién llegó y quién se fue. No se importa.",
		other: "{count} líneas son del propio WhatsApp, sobre quién llegó y quién se fue. No se importan.",
	},
	"import.omitted": {
		one: "{count} foto o archivo no está en la exportación.",
		other: "{count} fotos y archivos no están en la exportación.",
	},
	"import.only_adults":
		"Solo las personas adultas pueden importar una conversación. Aquí puedes mirar lo que contiene.",
	"import.way": "Importar una conversación",
	"import.ours_left": "Quién llegó y quién se fue, y los nombres anteriores, no se importan.",
	"import.people": "Escrito por {names}.",
	"import.report": "Qué contiene",
	"import.running": "Importando",
	"import.running_note": "Mientras tanto puedes ver otras páginas.",
	"import.step": "{done} de {total} mensajes",
	"import.stop": "Detener",
	"import.stopped": "Detenido. Lo que ya se importó se queda; elige la misma exportación para seguir.",
	"import.there": { one: "{count} mensaje ya estaba aquí.", other: "{count} mensajes ya estaban aquí." },
	"import.trouble":
		"No se pudo importar. Lo que ya se importó se queda; elige la misma exportación para intentarlo de nuevo.",
	"import.unread": { one: "{count} línea no se pudo leer:", other: "{count} líneas no se pudieron leer:" },
	"import.unsure.dmy": "Sus fechas se pueden entender de dos maneras. Aquí el día va antes del mes.",
	"import.unsure.mdy": "Sus fechas se pueden entender de dos maneras. Aquí el mes va antes del día.",
	"import.unsure.ymd": "Sus fechas se pueden entender de dos maneras. Aquí el año va primero.",
	"import.waiting": "Sigue en cuanto haya conexión.",
	"import.why.other": "no se pudo leer",
	"import.why.too_large": "es demasiado grande",
	"import.why.too_long": "es demasiado largo",
	"import.zone": "Las horas se toman como las de este dispositivo.",
};
