import type { oneself as english } from "../en/oneself.ts";
import type { WordsIn } from "../words-in.ts";

export const oneself: WordsIn<"fr", typeof english> = {
	"block.body":
		"Tu ne verras plus les messages que t’écrit {name} en tête-à-tête, et ses mentions de toi ne te seront plus signalées. Dans les conversations avec d’autres, tu vois toujours ses messages. {name} n’en saura rien.",
	"block.do": "Bloquer",
	"block.do_named": "Bloquer {name}",
	"block.heading": "Bloquer {name} ?",
	"block.is_blocked": "Tu as bloqué {name} : ses messages en tête-à-tête ne te sont pas montrés.",
	"block.undo": "Débloquer",
	"block.undo_named": "Débloquer {name}",

	"hue.250": "Bleu",
	"hue.38": "Argile",
	"hue.150": "Forêt",
	"hue.62": "Miel",
	"hue.125": "Mousse",
	"hue.95": "Olive",
	"hue.200": "Pétrole",
	"hue.310": "Prune",
	"hue.340": "Framboise",
	"hue.175": "Mer",
	"hue.225": "Acier",
	"hue.280": "Violet",

	"leave.body":
		"Tous tes appareils seront déconnectés, et tes messages seront retirés de celui-ci. Ce que tu as écrit reste dans la famille. Pour revenir, il te faudra une nouvelle invitation.",
	"leave.heading": "Quitter la famille {name} ?",
	"leave.intro": "Quitte toutes les conversations pour de bon. Ce que tu as écrit reste dans la famille.",
	"leave.panel": "Quitter la famille",
	"leave.submit": "Quitter la famille",

	"profile.heading": "Profil",
	"profile.hue": "Ta couleur",
	"profile.name": "Nom",
	"profile.password": "Mot de passe",
	"profile.password_current": "Mot de passe actuel",
	"profile.password_new": "Nouveau mot de passe",
	"profile.password_saved": "Le mot de passe est changé.",
	"profile.password_wrong": "Ce n’est pas ton mot de passe actuel.",
	"profile.photo": "Photo",
	"profile.photo_bringing": "Ta photo est en route.",
	"profile.photo_changed": "Toute la famille la voit maintenant.",
	"profile.photo_choose": "Choisir une photo",
	"profile.photo_gone": "Ta photo n’est plus là.",
	"profile.photo_intro": "Un carré pris en son milieu te représente, à la place de tes initiales.",
	"profile.photo_other": "Choisir une autre photo",
	"profile.photo_remove": "Retirer la photo",
	"profile.photo_unreadable":
		"Cette image ne peut pas être lue ici. Choisis-en une autre, ou enregistre-la d’abord en JPEG.",
	"profile.shows": "Ce que les autres voient de toi",
	"profile.shows_intro": "Ce que tu désactives, personne dans la famille ne le voit.",
	"profile.shows_lastSeen": "Quand tu étais là pour la dernière fois",
	"profile.shows_online": "Que tu es là en ce moment",
	"profile.shows_typing": "Que tu es en train d’écrire",
};
