import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"es", typeof english> = {
	"ask.needs_network":
		"El servidor de la familia no responde ahora. Aquí puedes mirarlo todo; los cambios tendrán que esperar a que responda.",

	"clipboard.copied": "Copiado",
	"clipboard.copy": "Copiar el enlace",
	"clipboard.failed": "Mantén pulsado el enlace para copiarlo.",
	"clipboard.share": "Compartir…",

	"device.add": "Añadir un dispositivo",
	"device.add_intro": "Crea un enlace y ábrelo en tu otro dispositivo: allí se iniciará tu sesión, sin tu contraseña.",
	"device.add_make": "Crear un enlace de acceso",
	"device.add_note": "Sirve una vez, hasta el {time}, y abre tu cuenta. No se lo des a nadie más.",
	"device.current": "Este dispositivo",
	"device.heading": "Dispositivos",
	"device.intro":
		"Todos los lugares donde tienes la sesión iniciada. Quita un dispositivo que perdiste o que no conoces.",
	"device.last_seen": "Visto por última vez el {time}",
	"device.revoke_body":
		"La sesión en {name} se cerrará en un segundo, y habrá que iniciarla de nuevo para leer algo nuevo.",
	"device.revoke_heading": "¿Cerrar la sesión en {name}?",
	"device.revoke_named": "Cerrar la sesión en {name}",
	"device.revoke_others": "Seguir solo en este dispositivo",
	"device.revoke_others_body": "Aquí tu sesión sigue. En todos los demás lugares tendrás que iniciarla de nuevo.",
	"device.revoke_others_heading": "¿Cerrar la sesión en todos tus otros dispositivos?",
	"device.revoke_short": "Cerrar sesión",
	"device.scan": "Pon la cámara de tu otro dispositivo frente a este código o abre el enlace allí.",
	"device.signed_in_as": "Estás aquí como {name}.",

	"family.remove": "Quitar",
	"family.remove_body":
		"Su sesión se cerrará en todas partes al instante. Lo que escribió queda en las conversaciones.",
	"family.remove_heading": "¿Quitar a {name} de la familia?",
	"family.remove_named": "Quitar a {name}",
	"family.you": "{name} (tú)",

	"form.save": "Guardar",
	"form.saved": "Guardado.",

	"invite.days": { one: "{count} día", other: "{count} días" },
	"invite.expires": "Sirve una vez, hasta el {time}.",
	"invite.expires_many": {
		one: "Deja entrar a {count} persona, hasta el {time}.",
		other: "Deja entrar a {count} personas, hasta el {time}.",
	},
	"invite.intro": "Crea un enlace y envíalo. Abre Hearth, y para unirse bastan un nombre y una contraseña.",
	"invite.joined": "Entradas con este enlace: {names}",
	"invite.lasting": "Sirve durante",
	"invite.left": {
		one: "Para {count} persona más, hasta el {time}",
		other: "Para {count} personas más, hasta el {time}",
	},
	"invite.link": "Enlace de invitación",
	"invite.list": "Invitaciones",
	"invite.made": "{role}, invitación del {time}",
	"invite.make": "Crear un enlace de invitación",
	"invite.over": "Agotada o caducada",
	"invite.people": { one: "{count} persona", other: "{count} personas" },
	"invite.revoke": "Retirar",
	"invite.revoke_named": "Retirar: {made}",
	"invite.scan": "Basta con poner la cámara de un teléfono frente a este código. También puedes enviar el enlace.",
	"invite.share_text": "Únete a nuestra familia en Hearth",
	"invite.uses": "Alcanza para",
	"invite.who": "¿Para quién es?",

	"link.another": "Crear otro enlace",
	"link.code": "{label}, como código para una cámara",
	"link.making": "Creando el enlace…",
	"link.only_here":
		"Este enlace solo lleva a este equipo. Abre Hearth en la dirección que usan tus otros dispositivos y crea el enlace allí.",
	"link.share_text": "Inicia sesión en nuestra familia en Hearth",

	"member.missing": "Esa persona no está ahora en la familia.",
	"member.not_allowed":
		"No puedes escribirte a solas con {name}. Lo deciden las personas adultas que cuidan a un niño o una niña.",
	"member.not_kept":
		"Este dispositivo no tiene espacio para empezar una conversación. Libera un poco de espacio e inténtalo de nuevo.",
	"member.username": "Nombre de usuario: {username}",
	"member.write": "Escribir",

	"rescue.action": "Enlace de acceso",
	"rescue.heading": "Enlace de acceso para {name}",
	"rescue.intro":
		"Si {name} ya no puede entrar, crea un enlace y entrégalo en persona: abre la cuenta de {name}, sin contraseña.",
	"rescue.note": "Sirve una vez, hasta el {time}, y abre la cuenta de {name}. No se lo des a nadie más.",
	"rescue.panel": "¿Se quedó fuera?",
	"rescue.scan": "{name} pone la cámara de un teléfono frente a este código, o tú envías el enlace.",

	"role.adult": "Persona adulta",
	"role.body_adult":
		"{name} podrá seguir invitando y cuidando a los niños y niñas que trajo a la familia, pero ya no podrá quitar a nadie ni volver a abrirle la puerta a alguien.",
	"role.body_owner":
		"{name} podrá entonces hacer todo lo que puedes tú: quitar a personas, volver a abrirle la puerta a alguien, cuidar a todos los niños y niñas y hacer responsables a otras personas.",
	"role.child": "Niño o niña",
	"role.body_grown":
		"{name} decidirá entonces por su cuenta con quién escribirse, y podrá invitar y crear grupos. Para tener una contraseña en lugar de imágenes, crea después un enlace de acceso para {name}. Esto no se puede deshacer.",
	"role.heading_adult": "¿Que {name} deje de ser responsable?",
	"role.heading_grown": "¿{name} ya creció?",
	"role.heading_owner": "¿Hacer responsable a {name}?",
	"role.is_adult": "{name} es una persona adulta: puede invitar, crear grupos y añadir a niños y niñas.",
	"role.is_child": "{name} tiene una cuenta infantil: las personas adultas deciden con quién puede escribirse {name}.",
	"role.is_owner": "{name} es responsable: también puede quitar a personas y volver a abrirle la puerta a alguien.",
	"role.make_adult": "Que {name} deje de ser responsable",
	"role.make_grown": "{name} ya es mayor",
	"role.make_owner": "Hacer responsable a {name}",
	"role.owner": "Responsable",
	"role.panel": "Papel en la familia",

	"sign_out.body":
		"Tus mensajes se quitan de este dispositivo. Se quedan en tu familia y vuelven cuando inicies sesión de nuevo.",
	"sign_out.changes": {
		one: "{count} cambio en una conversación todavía no se ha enviado.",
		other: "{count} cambios en conversaciones todavía no se han enviado.",
	},
	"sign_out.drafts": { one: "{count} borrador está sin terminar.", other: "{count} borradores están sin terminar." },
	"sign_out.files": {
		one: "{count} foto o archivo está solo en este dispositivo.",
		other: "{count} fotos o archivos están solo en este dispositivo.",
	},
	"sign_out.heading": "¿Cerrar la sesión en este dispositivo?",
	"sign_out.lost":
		"Si cierras la sesión aquí, eso se perderá. Tus otros mensajes se quedan en tu familia y vuelven cuando inicies sesión de nuevo.",
	"sign_out.refused": { one: "{count} mensaje no se pudo enviar.", other: "{count} mensajes no se pudieron enviar." },
	"sign_out.submit": "Cerrar sesión",
	"sign_out.waiting": {
		one: "{count} mensaje todavía no se ha enviado.",
		other: "{count} mensajes todavía no se han enviado.",
	},
};
