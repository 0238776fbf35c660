import type { mishaps as english } from "../en/mishaps.ts";
import type { WordsIn } from "../words-in.ts";

export const mishaps: WordsIn<"fr", typeof english> = {
	"history.changed":
		"Le serveur raconte le passé autrement que cet appareil ne l’a vu. Dis-le à la personne qui s’occupe du Hearth de ta famille.",
	"history.close": "Fermer",
	"history.given": {
		one: "Le serveur a été remis à un jour plus ancien. Cet appareil lui a rendu {count} message qu’il avait perdu.",
		other:
			"Le serveur a été remis à un jour plus ancien. Cet appareil lui a rendu {count} messages qu’il avait perdus.",
	},
	"history.giving":
		"Le serveur a été remis à un jour plus ancien. Cet appareil lui rend ce qu’il a perdu. Tu peux continuer à écrire.",
	"history.kept":
		"Le serveur a été remis à un jour plus ancien et ne reprend pas tout. Ce qui lui manque est en sécurité sur cet appareil. Dis-le à la personne qui s’occupe du Hearth de ta famille.",
	"storage.heed": "D’accord",
	"storage.lost": {
		one: "Le navigateur a vidé l’espace de stockage de Hearth sur cet appareil. {count} message pas encore envoyé est perdu.",
		other:
			"Le navigateur a vidé l’espace de stockage de Hearth sur cet appareil. {count} messages pas encore envoyés sont perdus.",
	},
};
