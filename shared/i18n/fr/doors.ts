import type { doors as english } from "../en/doors.ts";
import type { WordsIn } from "../words-in.ts";

export const doors: WordsIn<"fr", typeof english> = {
	"field.bad_name": "De 1 à 60 caractères, et aucun d’invisible.",
	"field.family_name": "Nom de la famille",
	"field.missing": "Il faut remplir ce champ.",
	"field.password": "Mot de passe",
	"field.password_hide": "Masquer",
	"field.password_hint": { one: "Au moins {count} caractère", other: "Au moins {count} caractères" },
	"field.password_show": "Afficher",
	"field.too_long": { one: "{count} caractère au plus.", other: "{count} caractères au plus." },
	"field.too_short": { one: "Il faut au moins {count} caractère.", other: "Il faut au moins {count} caractères." },
	"field.username": "Identifiant",
	"field.username_hint": "Pour se connecter : lettres, chiffres, point, tiret ou tiret bas",
	"field.username_pattern": "Seulement des lettres, des chiffres, le point, le tiret et le tiret bas, sans espaces.",
	"field.your_name": "Ton nom",
	"field.your_name_hint": "Comme ta famille t’appelle",

	"join.already": "Tu fais déjà partie d’une famille ici. Pour entrer sous un autre nom, déconnecte-toi d’abord.",
	"join.gone": "Cette invitation a déjà servi ou a expiré. Demandes-en une nouvelle à la personne qui l’a envoyée.",
	"join.gone_heading": "Cette invitation n’est plus valable",
	"join.heading": "Bienvenue à la maison",
	"join.intro": "Une famille t’invite dans sa messagerie. Choisis comment elle te verra.",
	"join.no_code":
		"Le lien que tu as ouvert n’est pas complet. Ouvre-le encore une fois depuis le message reçu, ou demandes-en un nouveau.",
	"join.no_code_heading": "Il manque quelque chose",
	"join.submit": "Entrer",
	"join.submitting": "Un instant, on t’ouvre…",

	"link.gone": "Ce lien de connexion a déjà servi ou a expiré.",
	"link.gone_heading": "Ce lien n’est plus valable",
	"link.working": "Connexion…",

	"setup.already": "Ce Hearth a déjà sa famille. Si tu en fais partie, connecte-toi.",
	"setup.already_heading": "Déjà installé",
	"setup.bad_token": "Hearth écrit un nouveau lien à chaque démarrage. Ouvre le plus récent, là où tu l’as démarré.",
	"setup.bad_token_heading": "Ce lien d’installation n’est pas valable",
	"setup.heading": "Allume le feu",
	"setup.intro": "Une messagerie qui n’appartient qu’à ta famille. Deux noms et un mot de passe, et elle est à vous.",
	"setup.no_token": "Pour installer une famille, ouvre le lien entier que Hearth a écrit à son démarrage.",
	"setup.submit": "Créer la famille",
	"setup.submitting": "Création…",

	"sign_in.already": "Ici, tu es {name}.",
	"sign_in.already_heading": "Tu es déjà là",
	"sign_in.ended":
		"Le Hearth de ta famille ne connaît plus cet appareil. Reconnecte-toi pour continuer ; ce qui est sur cet appareil y est toujours.",
	"sign_in.forgot": "Mot de passe oublié ? Quelqu’un qui s’occupe du Hearth de ta famille peut te rouvrir la porte.",
	"sign_in.heading": "Te revoilà",
	"sign_in.left": "La déconnexion est faite, et tes messages ne sont plus sur cet appareil.",
	"sign_in.pictures": "Se connecter avec des images",
	"sign_in.revoked": "Cet appareil a été déconnecté. Reconnecte-toi pour continuer.",
	"sign_in.submit": "Se connecter",
	"sign_in.submitting": "Connexion…",
};
