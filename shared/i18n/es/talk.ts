import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"es", typeof english> = {
	"composer.attach": "Adjuntar",
	"composer.label": "Mensaje",
	"composer.later": "Se enviará: {time}",
	"composer.not_kept.closed":
		"Esto no se guardó: el navegador cerró el almacenamiento de Hearth. Recarga la página; tu texto se queda aquí.",
	"composer.not_kept.full":
		"Esto no se guardó: no queda espacio en este dispositivo. Libera un poco de espacio y envíalo de nuevo.",
	"composer.not_kept.unavailable": "Esto no se guardó: el navegador no deja que Hearth guarde nada aquí.",
	"composer.placeholder": "Mensaje",
	"composer.send": "Enviar",

	"connection.connecting": "Conectando…",
	"connection.offline": "Sin conexión – los mensajes se enviarán más tarde",
	"connection.patience": "El servidor pide un poco de paciencia. Lo que escribiste saldrá solo.",
	"connection.patience_at": "Un poco de paciencia – el envío sigue a las {time}",
	"connection.patience_in": {
		one: "Un poco de paciencia – el envío sigue en {count} segundo",
		other: "Un poco de paciencia – el envío sigue en {count} segundos",
	},
	"connection.retry": "Intentar ahora",
	"connection.sending": { one: "Enviando {count} mensaje…", other: "Enviando {count} mensajes…" },
	"connection.unreachable": "El servidor no responde desde las {time} – los mensajes se enviarán más tarde",
	"connection.update_required": "Hearth se actualizó. Tus mensajes esperan aquí hasta que actualices tú también.",
	"connection.waiting": { one: "{count} en espera", other: "{count} en espera" },

	"day.today": "Hoy",
	"day.yesterday": "Ayer",

	"delivery.read": "Leído",
	"delivery.refused": "No enviado",
	"delivery.sent": "Enviado",
	"delivery.waiting": "En espera",

	"files.photo": "Foto",
	"files.photos": { one: "{count} foto", other: "{count} fotos" },
	"files.several": { one: "{count} archivo", other: "{count} archivos" },
	"files.video": "Video",
	"files.voice": "Mensaje de voz",

	"message.forwarded": "Reenviado",
	"message.label": "{author}, {time}: {text}",
	"message.label_state": "{label}, {state}",
	"message.edited": "Editado",
	"message.imported": "Importado",
	"message.label_forwarded": "reenviado: {text}",
	"message.label_imported": "{text}, importado",
	"message.label_edited": "{text}, editado",
	"message.label_pinned": "{text}, fijado",
	"message.label_starred": "{text}, con estrella",
	"message.label_reactions": "{text}, reacciones: {reactions}",
	"message.late": "escrito {duration} antes",
	"message.you": "Tú",

	"poll.plain": "Encuesta: {question}",

	"presence.online": "En línea",
	"presence.online_many": { one: "{count} en línea", other: "{count} en línea" },
	"presence.online_names": "{names} en línea",
	"presence.typing": { one: "{names} está escribiendo…", other: "{names} están escribiendo…" },
	"presence.typing_many": "Varias personas están escribiendo…",
	"presence.you_and": "Tú, {names}",

	"reactions.label": "Reacciones",
	"reactions.one": "{emoji}: {names}",
	"reactions.you": "tú",

	"thread.announce": "{author}: {text}",
	"thread.announce_many": { one: "{count} mensaje nuevo", other: "{count} mensajes nuevos" },
	"thread.draft": "Borrador: {text}",
	"thread.family_title": "Chat familiar",
	"thread.loading_older": "Trayendo mensajes anteriores…",
	"thread.log": "Mensajes",
	"thread.new_messages": "Mensajes nuevos",
	"thread.to_latest": "Ir a lo más reciente",
	"thread.to_new": { one: "{count} mensaje nuevo", other: "{count} mensajes nuevos" },

	"threads.choose": "Elige una conversación y se abrirá aquí.",
	"threads.empty": "Todavía no estás en ninguna conversación. En cuanto estés en una, aparecerá aquí.",
	"threads.gone": "Una conversación en la que ya no estás",
	"threads.mentioned": "Te mencionan",
	"threads.muted": "En silencio",
	"threads.refused": "Un mensaje no se envió",
	"threads.said": "{name}: {text}",
	"threads.silent": "Todavía no se ha dicho nada",
	"threads.unread": { one: "{count} sin leer", other: "{count} sin leer" },
	"threads.waiting": "En espera de enviarse",
	"threads.you": "Tú: {text}",
};
