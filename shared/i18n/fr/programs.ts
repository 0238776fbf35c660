import type { programs as english } from "../en/programs.ts";
import type { WordsIn } from "../words-in.ts";

export const programs: WordsIn<"fr", typeof english> = {
	"passkey.add": "Créer une clé d’accès sur cet appareil",
	"passkey.adding": "Création…",
	"passkey.exists": "Une de tes clés d’accès est déjà sur cet appareil.",
	"passkey.heading": "Clés d’accès",
	"passkey.intro":
		"Connecte-toi avec ton empreinte, ton visage ou le verrouillage de ton appareil, au lieu d’un mot de passe. Ton mot de passe continue de marcher.",
	"passkey.made": "Créée le {time}",
	"passkey.remove": "Retirer",
	"passkey.remove_body":
		"Elle n’ouvrira plus ton compte. Ton navigateur peut continuer à la proposer tant que tu ne l’as pas retirée là aussi.",
	"passkey.remove_heading": "Retirer la clé d’accès {name} ?",
	"passkey.remove_named": "Retirer la clé d’accès {name}",
	"passkey.used": "Dernière utilisation le {time}",
	"passkey.use": "Utiliser une clé d’accès",
	"passkey.using": "Un instant…",

	"program.all": "Toutes mes conversations",
	"program.another": "Terminé",
	"program.copy": "Copier le jeton",
	"program.end": "Arrêter",
	"program.end_body": "Son jeton cesse aussitôt de marcher. Ce qu’il a écrit reste.",
	"program.end_heading": "Arrêter {name} ?",
	"program.end_named": "Arrêter {name}",
	"program.heading": "Programmes",
	"program.intro":
		"Un robot, ou un écran dans l’entrée, n’a pas besoin de compte : crée-lui un jeton. Il parle en ton nom, et n’a accès qu’aux conversations.",
	"program.make": "Créer un jeton",
	"program.making": "Création…",
	"program.name": "Nom du programme",
	"program.name_hint": "Pour le reconnaître dans cette liste",
	"program.never_seen": "Pas encore de nouvelles",
	"program.once":
		"C’est la seule fois où ce jeton est montré, pour {name}. Toute personne qui l’a peut faire ce que peut faire le programme ; garde-le bien.",
	"program.press": "Appuie longuement sur le jeton pour le copier.",
	"program.read": "Lire seulement",
	"program.scope": "Ce qu’il peut faire",
	"program.seen": "Dernières nouvelles le {time}",
	"program.thread": "Où",
	"program.token": "Jeton pour {name}",
	"program.write": "Lire et écrire",
};
