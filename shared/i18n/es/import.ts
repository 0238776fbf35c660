import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"es", typeof english> = {
	"import.choose_heading": "Tu exportación",
	"import.failed.damaged": "Este zip está dañado. Exporta la conversación otra vez.",
	"import.failed.encrypted": "Este zip está cerrado con una contraseña. Ábrelo primero y elígelo de nuevo.",
	"import.file": "Zip o texto de la conversación",
	"import.files": "Fotos y archivos: {here} vinieron y {missing} no.",
	"import.line": "Línea {number}: {text}",
	"import.messages": {
		one: "{count} mensaje, del {from}.",
		other: "{count} mensajes, del {from} al {to}.",
	},
	"import.people": "Escrito por {names}.",
	"import.report": "Qué contiene",
	"import.unread": { one: "{count} línea no se pudo leer:", other: "{count} líneas no se pudieron leer:" },
	"import.unsure.dmy": "Sus fechas se pueden entender de dos maneras. Aquí el día va antes del mes.",
	"import.unsure.mdy": "Sus fechas se pueden entender de dos maneras. Aquí el mes va antes del día.",
	"import.unsure.ymd": "Sus fechas se pueden entender de dos maneras. Aquí el año va primero.",
};
