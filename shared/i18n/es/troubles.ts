import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"es", typeof english> = {
	"event.refused": "Esto no se hizo:",
	"event.take_away": "Quitar",

	"message.delete": "Eliminar",
	"message.delete_body": "Nunca se envió, así que nadie más lo tiene. Desaparecerá para siempre.",
	"message.delete_heading": "¿Eliminar este mensaje?",
	"message.retry": "Reintentar",

	"refusal.already_sent": "Se envió antes de que se pudiera cambiar.",
	"refusal.bad_entry": "El servidor no entendió este mensaje.",
	"refusal.bad_text": "Este mensaje contiene caracteres que no se pueden guardar.",
	"refusal.bad_vote": "Este voto no encaja con la encuesta.",
	"refusal.body_too_long": "Este mensaje es demasiado largo. Envíalo en varias partes.",
	"refusal.device_gone": "La sesión del dispositivo en el que se escribió se cerró antes de la hora prevista.",
	"refusal.empty_message": "No hay nada en este mensaje.",
	"refusal.id_taken": "Este mensaje ya se usó en otro lugar.",
	"refusal.not_allowed": "No tienes permiso para hacer esto en esta conversación.",
	"refusal.not_author": "Este mensaje es de otra persona.",
	"refusal.not_editable": "Una encuesta queda como se preguntó: ya hay votos sobre estas palabras.",
	"refusal.thread_not_found": "Ya no estás en esta conversación.",
	"refusal.too_many_edits": "Este mensaje se cambió tantas veces que ya no se puede cambiar más.",
	"refusal.too_many_scheduled": "Hay demasiado esperando para enviarse más tarde. Envía o elimina algo primero.",
	"refusal.unknown_file": "Un archivo de este mensaje pertenece a otro mensaje.",
	"refusal.unknown_member": "Una persona nombrada aquí no está en la familia.",
	"refusal.too_many_stars": "Ya marcaste con estrella tantos mensajes como caben. Quita primero la estrella de otro.",
	"refusal.unknown_message": "El mensaje del que se trataba no está.",

	"thread.refused": { one: "{count} mensaje no se envió", other: "{count} mensajes no se enviaron" },
	"thread.retry_all": "Reintentar todo",
};
