import type { children as english } from "../en/children.ts";
import type { WordsIn } from "../words-in.ts";

export const children: WordsIn<"fr", typeof english> = {
	"allowed.heading": "Qui peut écrire à {name}",
	"allowed.intro":
		"{name} peut écrire à ces personnes, et elles seules peuvent écrire à {name}. Si tu retires quelqu’un, {name} quitte leurs groupes communs. Dans la conversation de toute la famille, tout le monde lit tout le monde.",
	"allowed.legend": "Les personnes de la famille",

	"care.just_two": "En tête-à-tête",
	"care.name": "Comment s’appelle {name}",
	"care.secret": "Comment {name} se connecte",
	"care.secret_intro":
		"{name} a oublié ses images ou son mot de passe ? Choisis-en de nouveaux ici ; les anciens ne marcheront plus.",
	"care.secret_new": "Choisir une nouvelle façon de se connecter",
	"care.secret_save": "Utiliser cela désormais",
	"care.take_out": "Retirer",
	"care.take_out_body": "{name} ne verra plus rien et n’écrira plus rien dans « {title} ».",
	"care.take_out_heading": "Retirer {name} de ce groupe ?",
	"care.take_out_named": "Retirer de « {title} »",
	"care.threads": "{name} : ses conversations",
	"care.threads_intro": "Lesquelles existent, et avec qui. Ce qui s’y dit ne t’est pas montré, sauf si tu y es aussi.",

	"child.add": "Ajouter un enfant",
	"child.allowed": "Qui peut écrire à l’enfant ?",
	"child.always": "Toujours, pour qui veille sur l’enfant",
	"child.another": "Ajouter un autre enfant",
	"child.begin": "Créer un compte pour un enfant",
	"child.by_password": "Un mot de passe",
	"child.by_pictures": "Six images",
	"child.device": "Un appareil pour {name}",
	"child.device_intro":
		"Sur une tablette ou un téléphone pour {name}, rien à taper : crée un lien, et tiens la caméra de l’appareil devant le code.",
	"child.intro":
		"Tu crées le compte ici et tu t’en occupes : c’est toi qui décides avec qui l’enfant peut écrire. L’enfant n’a besoin ni d’adresse e-mail ni de numéro de téléphone.",
	"child.look_after": "Aller à sa page : {name}",
	"child.made": "{name} fait partie de la famille",
	"child.name": "Le nom de l’enfant",
	"child.other_pictures": "D’autres images",
	"child.pictures": "Les images de l’enfant",
	"child.pictures_note":
		"L’enfant touche ces six images dans cet ordre. Raconte une histoire avec elles, et elles seront faciles à retenir.",
	"child.pictures_of": "Les images pour {name}",
	"child.secret": "Comment se connecte l’enfant ?",
	"child.submit": "Créer le compte",
	"child.submitting": "Création du compte…",
	"child.way_in": "Comment {name} se connecte",
	"child.way_in_password":
		"Sur la page de connexion, avec l’identifiant {username} et le mot de passe que tu as choisi pour {name}.",
	"child.way_in_pictures":
		"Sur la page de connexion, {name} choisit « Se connecter avec des images », tape l’identifiant {username}, et touche ces images dans cet ordre :",
	"child.why":
		"Pour quelqu’un de trop jeune pour un mot de passe : tu crées le compte ici, et tu décides avec qui l’enfant peut écrire.",
	"child.write_down":
		"Note-les, ou apprenez-les ensemble maintenant. Hearth ne les montrera plus ; si elles se perdent, tu en choisiras de nouvelles.",

	"picture.apple": "Pomme",
	"picture.ball": "Ballon",
	"picture.bear": "Ours",
	"picture.bird": "Oiseau",
	"picture.boat": "Bateau",
	"picture.by_password": "Se connecter avec un mot de passe",
	"picture.cake": "Gâteau",
	"picture.cat": "Chat",
	"picture.choose": "Images à choisir",
	"picture.chosen": "{name}, {count} sur {of}",
	"picture.clear": "Recommencer",
	"picture.empty": "Vide",
	"picture.fish": "Poisson",
	"picture.flower": "Fleur",
	"picture.fox": "Renard",
	"picture.house": "Maison",
	"picture.intro": "Tape ton identifiant, puis touche tes six images dans l’ordre.",
	"picture.moon": "Lune",
	"picture.star": "Étoile",
	"picture.sun": "Soleil",
	"picture.too_few": "Il faut six images.",
	"picture.train": "Train",
	"picture.tree": "Arbre",
	"picture.undo": "Annuler",
	"picture.wrong":
		"Ce ne sont pas les bonnes images pour ce nom. Tes images sont toujours là : regarde-les encore une fois.",
	"picture.yours": "Tes images",
};
