import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"fr", typeof english> = {
	"app.loading": "Un instant…",
	"app.name": "Hearth",

	"ask.retry": "Réessayer",

	"dialog.cancel": "Annuler",
	"dialog.close": "Fermer",

	"nav.back": "Retour",
	"nav.devices": "Appareils",
	"nav.family": "Famille",
	"nav.more": "Plus",
	"nav.profile": "Profil",
	"nav.search": "Recherche",
	"nav.threads": "Conversations",

	"part.not_loaded": "Cela n’a pas pu être chargé. Dès que le réseau sera revenu, ça marchera.",

	"storage.closed":
		"Le navigateur a fermé l’espace de stockage de Hearth. Recharge la page pour continuer ; ce que tu es en train d’écrire est gardé dans le champ.",
	"storage.full":
		"Cet appareil n’a plus de place. Les nouveaux messages restent dans le champ jusqu’à ce que tu fasses un peu de place.",
	"storage.reload": "Recharger",
	"storage.unavailable":
		"Le navigateur ne laisse Hearth rien garder ici, par exemple dans une fenêtre privée. Les nouveaux messages ne peuvent pas être gardés.",

	"update.apply": "Mettre à jour",
};
