import type { children as english } from "../en/children.ts";
import type { WordsIn } from "../words-in.ts";

export const children: WordsIn<"es", typeof english> = {
	"allowed.heading": "Quién puede escribirse con {name}",
	"allowed.intro":
		"{name} puede escribirse con estas personas, y solo ellas con {name}. Si quitas a alguien, {name} sale de los grupos que comparten. En la conversación de toda la familia, todo el mundo lee a todo el mundo.",
	"allowed.legend": "Personas de la familia",

	"care.just_two": "Una conversación de dos",
	"care.name": "Cómo se llama {name}",
	"care.secret": "Cómo inicia sesión {name}",
	"care.secret_intro":
		"¿{name} olvidó sus imágenes o su contraseña? Elige otras nuevas aquí; las de antes dejarán de servir.",
	"care.secret_new": "Elegir otra forma de iniciar sesión",
	"care.secret_save": "Usar esto desde ahora",
	"care.take_out": "Quitar",
	"care.take_out_body": "{name} ya no verá ni escribirá nada en “{title}”.",
	"care.take_out_heading": "¿Quitar a {name} de este grupo?",
	"care.take_out_named": "Quitar de {title}",
	"care.threads": "Las conversaciones de {name}",
	"care.threads_intro": "Cuáles hay y con quién. Lo que se dice en ellas no se te muestra, salvo que tú también estés.",

	"child.add": "Añadir a un niño o una niña",
	"child.allowed": "¿Quién puede escribirse con el niño o la niña?",
	"child.always": "Siempre, porque cuida al niño o a la niña",
	"child.another": "Añadir a otro niño u otra niña",
	"child.begin": "Crear una cuenta infantil",
	"child.by_password": "Una contraseña",
	"child.by_pictures": "Seis imágenes",
	"child.device": "El dispositivo de {name}",
	"child.device_intro":
		"En una tableta o un teléfono de {name} no hace falta escribir nada: crea un enlace y pon la cámara de ese dispositivo frente al código.",
	"child.intro":
		"Tú creas la cuenta aquí y te ocupas de ella: decides con quién puede escribirse. No hace falta correo electrónico ni número de teléfono.",
	"child.look_after": "Ir a la página de {name}",
	"child.made": "{name} ya está en la familia",
	"child.name": "Nombre del niño o de la niña",
	"child.other_pictures": "Otras imágenes",
	"child.pictures": "Sus imágenes",
	"child.pictures_note":
		"Para entrar se tocan estas seis en este orden. Cuenta una historia con ellas y serán fáciles de recordar.",
	"child.pictures_of": "Las imágenes de {name}",
	"child.secret": "¿Cómo iniciará sesión?",
	"child.submit": "Crear la cuenta",
	"child.submitting": "Creando la cuenta…",
	"child.way_in": "Cómo inicia sesión {name}",
	"child.way_in_password":
		"En la página de inicio de sesión, con el nombre de usuario {username} y la contraseña que elegiste para {name}.",
	"child.way_in_pictures":
		"En la página de inicio de sesión, {name} elige “Iniciar sesión con imágenes”, escribe el nombre de usuario {username} y toca estas imágenes en este orden:",
	"child.why":
		"Para quien aún no tiene edad para una contraseña: tú creas la cuenta aquí y decides con quién puede escribirse.",
	"child.write_down":
		"Apúntalas ahora, o practícalas en compañía hasta saberlas. Hearth no volverá a mostrarlas; si se pierden, eliges otras nuevas.",

	"picture.apple": "Manzana",
	"picture.ball": "Pelota",
	"picture.bear": "Oso",
	"picture.bird": "Pájaro",
	"picture.boat": "Barco",
	"picture.by_password": "Iniciar sesión con contraseña",
	"picture.cake": "Pastel",
	"picture.cat": "Gato",
	"picture.choose": "Imágenes para elegir",
	"picture.chosen": "{name}, {count} de {of}",
	"picture.clear": "Empezar de nuevo",
	"picture.empty": "Vacío",
	"picture.fish": "Pez",
	"picture.flower": "Flor",
	"picture.fox": "Zorro",
	"picture.house": "Casa",
	"picture.intro": "Escribe tu nombre de usuario y luego toca tus seis imágenes en su orden.",
	"picture.moon": "Luna",
	"picture.star": "Estrella",
	"picture.sun": "Sol",
	"picture.too_few": "Hacen falta seis imágenes.",
	"picture.train": "Tren",
	"picture.tree": "Árbol",
	"picture.undo": "Deshacer",
	"picture.wrong": "Estas no son las imágenes de este nombre. Tus imágenes siguen ahí: míralas otra vez.",
	"picture.yours": "Tus imágenes",
};
