import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"es", typeof english> = {
	"import.choose_heading": "Tu exportación",
	"import.failed.damaged": "Este zip está dañado. Exporta la conversación otra vez.",
	"import.failed.encrypted": "Este zip está cerrado con una contraseña. Ábrelo primero y elígelo de nuevo.",
	"import.failed.no_chat":
		"No se encontró ninguna conversación en este archivo. Elige el zip o el texto que hizo WhatsApp.",
	"import.failed.too_large": "Es más texto del que tiene una conversación. Elige el zip o el texto que hizo WhatsApp.",
	"import.file": "Zip o texto de la conversación",
	"import.files": "Fotos y archivos: {here} vinieron y {missing} no.",
	"import.heading": "Mirar una exportación de WhatsApp",
	"import.how": "En WhatsApp: abre la conversación, su menú, Más, Exportar chat. Después elige aquí lo que resultó.",
	"import.intro":
		"Muestra lo que Hearth puede leer en una conversación exportada de WhatsApp. Se lee en este dispositivo: nada de ella se guarda ni se envía.",
	"import.line": "Línea {number}: {text}",
	"import.messages": {
		one: "{count} mensaje, del {from}.",
		other: "{count} mensajes, del {from} al {to}.",
	},
	"import.not_yet": "Todavía no se puede traer a una conversación de aquí. Guarda la exportación.",
	"import.notices": {
		one: "{count} línea es del propio WhatsApp, sobre quién llegó y quién se fue.",
		other: "{count} líneas son del propio WhatsApp, sobre quién llegó y quién se fue.",
	},
	"import.open": "Mirar una exportación de WhatsApp",
	"import.people": "Escrito por {names}.",
	"import.report": "Qué contiene",
	"import.unread": { one: "{count} línea no se pudo leer:", other: "{count} líneas no se pudieron leer:" },
	"import.unsure.dmy": "Sus fechas se pueden entender de dos maneras. Aquí el día va antes del mes.",
	"import.unsure.mdy": "Sus fechas se pueden entender de dos maneras. Aquí el mes va antes del día.",
	"import.unsure.ymd": "Sus fechas se pueden entender de dos maneras. Aquí el año va primero.",
};
