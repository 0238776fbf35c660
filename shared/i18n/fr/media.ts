import type { media as english } from "../en/media.ts";
import type { WordsIn } from "../words-in.ts";

export const media: WordsIn<"fr", typeof english> = {
	"media.cut": "Ce qui est plus ancien n’est pas encore sur cet appareil. Cela viendra avec le réseau.",
	"media.earlier": "Recherche plus loin en arrière…",
	"media.empty.files": "Pas encore de fichiers ici. Les documents et messages vocaux envoyés apparaîtront ici.",
	"media.empty.links": "Pas encore de liens ici. Les adresses écrites dans les messages apparaîtront ici.",
	"media.empty.photos": "Pas encore de photos ici. Les photos et vidéos envoyées apparaîtront ici.",
	"media.files": "Fichiers",
	"media.from": "{author}, {date}",
	"media.heading": "Photos, fichiers et liens",
	"media.jump": "Montrer dans la conversation",
	"media.jump_from": "Montrer dans la conversation : {author}, {date}",
	"media.links": "Liens",
	"media.not_loaded": "Cela n’a pas pu s’ouvrir. Reviens en arrière et réessaie.",
	"media.open": "Photos, fichiers et liens",
	"media.photos": "Photos",
	"media.this_week": "Cette semaine",

	"storage.budget": "Photos et fichiers en entier",
	"storage.budget.everything": "Tout",
	"storage.budget_note":
		"Quand il y en a plus, ce que personne n’a regardé depuis le plus longtemps part en premier. Les petites images restent, et ce qui n’est pas encore envoyé n’est jamais enlevé.",
	"storage.device": "Sur cet appareil",
	"storage.family": "Toute la famille",
	"storage.free": "Faire de la place",
	"storage.free_body":
		"Les photos et fichiers en entier quittent cet appareil. Le serveur de la famille les garde, et ils reviennent quand tu les regardes avec du réseau. Les petites images et tout ce qui n’est pas encore envoyé restent ici.",
	"storage.free_heading": "Faire de la place sur cet appareil ?",
	"storage.freed": "Place gagnée : {size}.",
	"storage.freed_nothing": "Il n’y avait rien à enlever.",
	"storage.full": "Il n’y a plus de place ici pour les photos et fichiers. Les mots ont toujours leur place.",
	"storage.heading": "Stockage",
	"storage.intro": "Hearth garde les conversations sur cet appareil, pour qu’elles soient là même sans réseau.",
	"storage.keep": "Garder au plus",
	"storage.left": "Le navigateur a encore de la place pour environ {size}.",
	"storage.mine": "Ce que tu as envoyé",
	"storage.nearly":
		"C’est presque plein. Bientôt, les photos et fichiers ne seront plus acceptés. Les mots ont toujours leur place.",
	"storage.open": "Stockage sur cet appareil",
	"storage.originals": "Photos et fichiers en entier",
	"storage.pictures": "Petites images",
	"storage.room": "{used} sur {limit}",
	"storage.server": "Sur le serveur de la famille",
	"storage.unsent": "Pas encore envoyé",
	"storage.words": "Les mots, et Hearth lui-même",
};
