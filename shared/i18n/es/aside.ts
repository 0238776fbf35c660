import type { aside as english } from "../en/aside.ts";
import type { WordsIn } from "../words-in.ts";

export const aside: WordsIn<"es", typeof english> = {
	"closed.child": "Las personas adultas que cuidan a {name} no han permitido esta conversación contigo.",
	"closed.discard": "Quitar de este dispositivo",
	"closed.discard_body": "Está solo en este dispositivo, con lo que escribiste en ella. Desaparecerá para siempre.",
	"closed.discard_heading": "¿Quitar esta conversación?",
	"closed.gone": "Ya no estás en esta conversación. Lo que no se pudo enviar queda aquí hasta que lo quites.",
	"closed.me": "Para escribirte con {name}, pregunta a las personas adultas que te cuidan.",
	"closed.other": "Aquí ya no se puede escribir nada.",
	"closed.refused": "No se pudo empezar esta conversación. {why}",
	"closed.removed": "{name} ya no está en la familia. Lo que se dijo queda aquí.",

	"details.add": "Añadir personas",
	"details.add_nobody": "Elige a alguien para añadir.",
	"details.add_note": "Las personas que añadas podrán leer todo lo que se ha dicho aquí desde el principio.",
	"details.add_submit": "Añadir",
	"details.back": "Volver a la conversación",
	"details.heading": "Detalles",
	"details.leave": "Salir de este grupo",
	"details.leave_body":
		"No recibirás más mensajes de este grupo, y los que hay en este dispositivo se quitarán. Alguien que se quede puede volver a añadirte.",
	"details.leave_heading": "¿Salir de “{title}”?",
	"details.leave_submit": "Salir",
	"details.name": "Nombre",
	"details.not_kept.closed":
		"Esto no se guardó: el navegador cerró el almacenamiento de Hearth. Recarga la página e inténtalo de nuevo.",
	"details.not_kept.full":
		"Esto no se guardó: no queda espacio en este dispositivo. Libera un poco de espacio e inténtalo de nuevo.",
	"details.not_kept.unavailable": "Esto no se guardó: el navegador no deja que Hearth guarde nada aquí.",
	"details.notify": "Avisarme de",
	"details.notify.all": "Todo",
	"details.notify.mentions": "Solo menciones",
	"details.notify.nothing": "Nada",
	"details.people": { one: "{count} persona", other: "{count} personas" },
	"details.remove": "Quitar",
	"details.remove_body": "{name} no recibirá más mensajes de este grupo, que desaparecerá de sus dispositivos.",
	"details.remove_heading": "¿Quitar a {name} de este grupo?",
	"details.remove_named": "Quitar a {name}",
	"details.rename": "Cambiar el nombre",
	"details.rename_submit": "Guardar",
	"details.untitled_group": "Este grupo todavía no tiene nombre propio.",

	"message_info.arrived": "Llegó",
	"message_info.copy": "Copiar el texto",
	"message_info.earlier": "Texto anterior",
	"message_info.until": "hasta el {time}",
	"message_info.goes_on_at":
		"Espera en este dispositivo, porque el servidor pidió un poco de paciencia. El envío seguirá solo a las {time}.",
	"message_info.goes_on_in": {
		one: "Espera en este dispositivo, porque el servidor pidió un poco de paciencia. El envío seguirá solo en {count} segundo.",
		other:
			"Espera en este dispositivo, porque el servidor pidió un poco de paciencia. El envío seguirá solo en {count} segundos.",
	},
	"message_info.heading": "Sobre el mensaje",
	"message_info.imported": "{name} trajo aquí este mensaje, escrito en otro lugar.",
	"message_info.not_yet": "Todavía sin leer",
	"message_info.not_yet_sent": "Espera en este dispositivo y saldrá en cuanto haya conexión.",
	"message_info.read_by": "Leído por {read} de {all}",
	"message_info.said": "{author} escribió",
	"message_info.said_me": "Escribiste",
	"message_info.sent": "Enviado",
	"message_info.written": "Escrito",

	"new.already": "Esto irá a la conversación “{title}”, que ya tienes.",
	"new.group_name": "Nombre del grupo (opcional)",
	"new.no_recipient": "Elige a quién escribir.",
	"new.not_chosen": "Elige a alguien de la lista o vacía el cuadro: nadie que puedas elegir se llama “{text}”.",
	"new.stay": "Quedarme aquí después de enviar",

	"new.open": "Abrir",
	"new.toast_refused": "Tu mensaje para {title} no se envió.",
	"new.toast_sent": "Enviado a {title}.",
	"new.toast_waiting": "En espera de enviarse a {title}.",

	"picker.added": "En la lista: {name}.",
	"picker.chosen": "Selección",
	"picker.found": { one: "{count} resultado", other: "{count} resultados" },
	"picker.none": "Nadie que puedas elegir aquí se llama así.",
	"picker.notes": "Notas para ti",
	"picker.people": "Personas",
	"picker.remove": "Quitar a {name}",
	"picker.removed": "Fuera de la lista: {name}.",
	"picker.to": "Para",

	"quiet.dm_body": "En esta conversación solo están {name} y tú.",
	"quiet.dm_heading": "Una conversación de dos",
	"quiet.group_body": "Todo el grupo lee lo que se escribe aquí. La primera palabra puede ser tuya.",
	"quiet.notes_body":
		"Un lugar para lo que solo te hace falta a ti: listas, enlaces, ideas. Está en todos tus dispositivos.",

	"thread.empty_body": "Todo lo que escribes aquí se queda en tu familia. Di la primera palabra o invita a alguien.",
	"thread.empty_body_quiet": "Aquí todavía no se ha dicho nada. La primera palabra puede ser tuya.",
	"thread.empty_heading": "Esto está tranquilo",
	"thread.missing_body":
		"No está entre tus conversaciones. Puede que se haya cerrado o que la dirección no sea correcta.",
	"thread.missing_heading": "Esta conversación no está aquí",
};
