import type { marked as english } from "../en/marked.ts";
import type { WordsIn } from "../words-in.ts";

export const marked: WordsIn<"es", typeof english> = {
	"pinned.all": { one: "{count} mensaje fijado", other: "{count} mensajes fijados" },
	"pinned.by": "Fijado por {name}, {date}",
	"pinned.by_me": "Fijado por ti, {date}",
	"pinned.empty":
		"Aquí no hay nada fijado. Abre el menú de un mensaje y elige “Fijar para todo el mundo”: queda aquí a mano.",
	"pinned.go": "Fijado: {text}",
	"pinned.heading": "Mensajes fijados",
	"pinned.label": "Fijado",
	"pinned.unknown": "Un mensaje que todavía no está en este dispositivo",
	"starred.empty":
		"Todavía no hay nada con estrella. Abre el menú de un mensaje y elige “Marcar con estrella”: lo encontrarás aquí, en todos tus dispositivos. Nadie más lo ve.",
	"starred.heading": "Mensajes con estrella",
	"starred.list": "Mensajes con estrella",
	"starred.note": "Lo que marcaste con estrella en cualquier conversación. Solo lo ves tú.",
	"starred.open": "Ver los mensajes con estrella",
};
