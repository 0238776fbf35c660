import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"fr", typeof english> = {
	"ask.offline":
		"Il n’y a pas de réseau en ce moment. Rien de ce que tu as tapé n’est perdu ; réessaie quand il sera revenu.",
	"ask.rate_limited": {
		one: "C’était un peu trop à la fois. Réessaie dans {count} seconde.",
		other: "C’était un peu trop à la fois. Réessaie dans {count} secondes.",
	},
	"ask.unknown": "Quelque chose n’a pas marché sur le serveur. Essaie encore une fois.",
	"ask.unreachable":
		"Le serveur de la famille ne répond pas. Rien de ce que tu as tapé n’est perdu ; réessaie dans un instant.",
	"nav.home": "Aller à tes conversations",
	"nav.sign_in": "Aller à la page de connexion",
	"page.not_built": "La page n’a pas encore été construite. Arrête Hearth et démarre-le avec npm start.",
	"page.not_found": "Il n’y a rien à cette adresse.",
	"page.not_found_heading": "Cette page n’est pas ici",

	"update.later": "Plus tard",
	"update.ready": "Un nouveau Hearth est prêt.",
};
