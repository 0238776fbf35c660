import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"es", typeof english> = {
	"passkey.add": "Crear una llave de acceso en este dispositivo",
	"passkey.adding": "Creándola…",
	"passkey.exists": "Ya hay una llave de acceso tuya en este dispositivo.",
	"passkey.heading": "Llaves de acceso",
	"passkey.intro":
		"Inicia sesión con tu huella, tu cara o el bloqueo de tu dispositivo, en lugar de una contraseña. Tu contraseña sigue sirviendo.",
	"passkey.made": "Creada el {time}",
	"passkey.remove": "Quitar",
	"passkey.remove_body":
		"Ya no abrirá tu cuenta. Puede que tu navegador la siga mostrando hasta que la quites también allí.",
	"passkey.remove_heading": "¿Quitar la llave de acceso de {name}?",
	"passkey.remove_named": "Quitar la llave de acceso de {name}",
	"passkey.used": "Usada por última vez el {time}",
	"passkey.use": "Usar una llave de acceso",
	"passkey.using": "Un momento…",

	"program.all": "Todas mis conversaciones",
	"program.another": "Listo",
	"program.copy": "Copiar la clave",
	"program.end": "Terminar",
	"program.end_body": "Su clave deja de funcionar al instante. Lo que escribió se queda.",
	"program.end_heading": "¿Terminar {name}?",
	"program.end_named": "Terminar {name}",
	"program.heading": "Programas",
	"program.intro":
		"Un bot, o una pantalla en el pasillo, no necesita una cuenta: créale una clave. Habla en tu nombre y solo llega a las conversaciones.",
	"program.make": "Crear una clave",
	"program.making": "Creándola…",
	"program.name": "Nombre del programa",
	"program.name_hint": "Para que lo reconozcas en esta lista",
	"program.never_seen": "Todavía sin noticias",
	"program.once":
		"Esta es la única vez que se muestra la clave de {name}. Quien la tenga puede hacer lo que puede el programa; guárdala bien.",
	"program.press": "Mantén pulsada la clave para copiarla.",
	"program.read": "Solo leer",
	"program.scope": "Qué puede hacer",
	"program.seen": "Últimas noticias: {time}",
	"program.thread": "Dónde",
	"program.token": "Clave de {name}",
	"program.write": "Leer y escribir",
};
