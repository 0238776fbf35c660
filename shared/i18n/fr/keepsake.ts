import type { keepsake as english } from "../en/keepsake.ts";
import type { WordsIn } from "../words-in.ts";

export const keepsake: WordsIn<"fr", typeof english> = {
	"keep.all": "Toutes tes conversations",
	"keep.cancel": "Arrêter",
	"keep.cut":
		"Les messages plus anciens de ces conversations ne sont pas encore sur cet appareil, ni dans cette copie : {names}.",
	"keep.done": { one: "{count} message, {files}, {size}.", other: "{count} messages, {files}, {size}." },
	"keep.failed":
		"La copie n’a pas pu être faite : le navigateur ne lui a pas donné de place, ou n’a pas pu lire ce qu’il garde.",
	"keep.files": { one: "{count} fichier", other: "{count} fichiers" },
	"keep.heading": "Garder une copie",
	"keep.intro":
		"Un fichier à toi avec ce qui a été dit, rangé de façon à se lire encore dans vingt ans : il s’ouvre dans n’importe quel navigateur, sans Hearth et sans réseau. Il est fait sur cet appareil et n’est envoyé à personne. Garde-le en lieu sûr, comme un journal intime.",
	"keep.make": "Faire la copie",
	"keep.missing": {
		one: "{count} photo ou fichier n’a pas pu être récupéré maintenant : la copie dit où est sa place.",
		other: "{count} photos ou fichiers n’ont pas pu être récupérés maintenant : la copie dit où est leur place.",
	},
	"keep.offline":
		"Il n’y a pas de réseau maintenant : la copie contiendra ce qui est sur cet appareil. Les photos qui n’ont jamais été regardées ici peuvent manquer.",
	"keep.one": "La conversation {title}",
	"keep.open": "Garder une copie",
	"keep.profile": "Garder une copie de tout",
	"keep.profile_note": "Tes conversations dans un fichier à toi, à lire sans Hearth.",
	"keep.save": "Enregistrer la copie",
	"keep.shape": "Sous forme de",
	"keep.shape.folder": "Dossier avec les photos à côté (.zip)",
	"keep.shape.page": "Page unique (.html)",
	"keep.smaller": {
		one: "{count} photo y est plus petite qu’à la prise de vue.",
		other: "{count} photos y sont plus petites qu’à la prise de vue.",
	},
	"keep.step": { one: "{count} message, {files} jusqu’ici…", other: "{count} messages, {files} jusqu’ici…" },
	"keep.stopped": "Arrêté. Rien n’a été fait.",
	"keep.unsent": "Ce qui n’est pas encore envoyé n’est pas dans la copie.",
	"keep.what": "Avec",
	"keep.what.files": "Photos et fichiers",
	"keep.what.words": "Texte seulement",

	"kept.about": "Fait le {date} par {name}, avec Hearth. Les heures sont celles du fuseau {zone}.",
	"kept.clear": "Tout montrer",
	"kept.contents": "Conversations",
	"kept.date": "Aller à un jour",
	"kept.found": "Résultats : {number}",
	"kept.heading": "Les conversations de la famille {family}",
	"kept.lack": "Certains messages (numéros {from} à {to}) n’étaient pas sur l’appareil où ceci a été fait.",
	"kept.lack_open": "Certains messages (à partir du numéro {from}) n’étaient pas sur l’appareil où ceci a été fait.",
	"kept.none": "Rien n’a été trouvé.",
	"kept.not_here": "(pas dans cette copie)",
	"kept.reply": "En réponse à {name} :",
	"kept.search": "Rechercher",
	"kept.smaller": "Plus petite qu’à la prise de vue.",
};
