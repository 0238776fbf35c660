import type { doors as english } from "../en/doors.ts";
import type { WordsIn } from "../words-in.ts";

export const doors: WordsIn<"es", typeof english> = {
	"field.bad_name": "De 1 a 60 caracteres, y ninguno invisible.",
	"field.family_name": "Nombre de la familia",
	"field.missing": "Falta rellenar esto.",
	"field.password": "Contraseña",
	"field.password_hide": "Ocultar",
	"field.password_hint": { one: "Al menos {count} carácter", other: "Al menos {count} caracteres" },
	"field.password_show": "Mostrar",
	"field.too_long": { one: "Como máximo, {count} carácter.", other: "Como máximo, {count} caracteres." },
	"field.too_short": {
		one: "Hace falta al menos {count} carácter.",
		other: "Hacen falta al menos {count} caracteres.",
	},
	"field.username": "Nombre de usuario",
	"field.username_hint": "Para iniciar sesión: letras, números, punto, guion o guion bajo",
	"field.username_pattern": "Solo letras, números, punto, guion y guion bajo, sin espacios.",
	"field.your_name": "Tu nombre",
	"field.your_name_hint": "Como te llama tu familia",

	"join.already": "Ya perteneces a una familia aquí. Para entrar con otro nombre, primero cierra la sesión.",
	"join.gone": "Esta invitación ya se usó o caducó. Pide una nueva a la persona que la envió.",
	"join.gone_heading": "Esta invitación ya no sirve",
	"join.heading": "Ya estás en casa",
	"join.intro": "Una familia te invita a su propio chat. Elige cómo te verán.",
	"join.no_code":
		"El enlace que abriste no está completo. Ábrelo otra vez desde el mensaje que recibiste o pide uno nuevo.",
	"join.no_code_heading": "Falta algo",
	"join.submit": "Unirme",
	"join.submitting": "Un momento, te abrimos la puerta…",

	"link.gone": "Este enlace de acceso ya se usó o caducó.",
	"link.gone_heading": "Este enlace ya no sirve",
	"link.working": "Iniciando sesión…",

	"setup.already": "Este Hearth ya tiene su familia. Si es la tuya, inicia sesión.",
	"setup.already_heading": "Ya está en marcha",
	"setup.bad_token":
		"Hearth escribe un enlace nuevo cada vez que arranca. Abre el más reciente allí donde lo pusiste en marcha.",
	"setup.bad_token_heading": "Este enlace de preparación no es válido",
	"setup.heading": "Enciende el fuego",
	"setup.intro": "Un chat que pertenece solo a tu familia. Dos nombres y una contraseña, y ya es de tu casa.",
	"setup.no_token": "Para preparar una familia, abre el enlace completo que Hearth escribió al arrancar.",
	"setup.submit": "Crear la familia",
	"setup.submitting": "Creando…",

	"sign_in.already": "Estás aquí como {name}.",
	"sign_in.already_heading": "Ya estás aquí",
	"sign_in.ended":
		"El Hearth de tu familia ya no reconoce este dispositivo. Inicia sesión de nuevo para seguir; lo que hay en este dispositivo sigue aquí.",
	"sign_in.forgot":
		"¿Olvidaste tu contraseña? Alguien que se ocupa del Hearth de tu familia puede volver a abrirte la puerta.",
	"sign_in.heading": "Qué bueno verte de nuevo",
	"sign_in.left": "Se cerró la sesión y tus mensajes ya no están en este dispositivo.",
	"sign_in.pictures": "Iniciar sesión con imágenes",
	"sign_in.revoked": "Se cerró la sesión en este dispositivo. Inicia sesión de nuevo para seguir.",
	"sign_in.submit": "Iniciar sesión",
	"sign_in.submitting": "Iniciando sesión…",
};
