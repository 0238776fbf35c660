import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"fr", typeof english> = {
	"ask.needs_network":
		"Le serveur de la famille ne répond pas pour l’instant. Tu peux tout regarder ici ; les changements attendront qu’il réponde.",

	"clipboard.copied": "Copié",
	"clipboard.copy": "Copier le lien",
	"clipboard.failed": "Appuie longuement sur le lien pour le copier.",
	"clipboard.share": "Partager…",

	"device.add": "Ajouter un appareil",
	"device.add_intro": "Crée un lien et ouvre-le sur ton autre appareil : il t’y connecte, sans ton mot de passe.",
	"device.add_make": "Créer un lien de connexion",
	"device.add_note": "Il sert une fois, jusqu’au {time}, et ouvre ton compte. Ne le donne à personne d’autre.",
	"device.current": "Cet appareil",
	"device.heading": "Appareils",
	"device.intro": "Tous les appareils où ton compte est ouvert. Retire celui que tu as perdu ou que tu ne connais pas.",
	"device.last_seen": "Vu pour la dernière fois le {time}",
	"device.revoke_body": "{name} sera déconnecté dans la seconde, et il faudra s’y reconnecter pour lire du nouveau.",
	"device.revoke_heading": "Déconnecter {name} ?",
	"device.revoke_named": "Déconnecter {name}",
	"device.revoke_others": "Ne garder que cet appareil",
	"device.revoke_others_body": "Rien ne change ici. Partout ailleurs, il faudra te reconnecter.",
	"device.revoke_others_heading": "Déconnecter tous tes autres appareils ?",
	"device.revoke_short": "Déconnecter",
	"device.scan": "Tiens la caméra de ton autre appareil devant ce code, ou ouvre le lien là-bas.",
	"device.signed_in_as": "Ici, tu es {name}.",

	"family.remove": "Retirer",
	"family.remove_body": "Tous ses appareils seront déconnectés aussitôt. Ses messages restent dans les conversations.",
	"family.remove_heading": "Retirer {name} de la famille ?",
	"family.remove_named": "Retirer {name}",
	"family.you": "{name} (toi)",

	"form.save": "Enregistrer",
	"form.saved": "C’est enregistré.",

	"invite.days": { one: "{count} jour", other: "{count} jours" },
	"invite.expires": "Il sert une fois, jusqu’au {time}.",
	"invite.expires_many": {
		one: "Il laisse entrer {count} personne, jusqu’au {time}.",
		other: "Il laisse entrer {count} personnes, jusqu’au {time}.",
	},
	"invite.intro": "Crée un lien et envoie-le. Il ouvre Hearth, et un nom et un mot de passe suffisent pour entrer.",
	"invite.joined": "Déjà là grâce à ce lien : {names}",
	"invite.lasting": "Il est valable pendant",
	"invite.left": {
		one: "Pour encore {count} personne, jusqu’au {time}",
		other: "Pour encore {count} personnes, jusqu’au {time}",
	},
	"invite.link": "Lien d’invitation",
	"invite.list": "Invitations",
	"invite.made": "{role}, invitation du {time}",
	"invite.make": "Créer un lien d’invitation",
	"invite.over": "Épuisée ou expirée",
	"invite.people": { one: "{count} personne", other: "{count} personnes" },
	"invite.revoke": "Retirer",
	"invite.revoke_named": "Retirer : {made}",
	"invite.scan": "Il suffit de tenir la caméra d’un téléphone devant ce code. Tu peux aussi envoyer le lien.",
	"invite.share_text": "Rejoins notre famille sur Hearth",
	"invite.uses": "Il suffit pour",
	"invite.who": "C’est pour qui ?",

	"link.another": "Créer un autre lien",
	"link.code": "{label}, en code pour une caméra",
	"link.making": "Création du lien…",
	"link.only_here":
		"Ce lien ne mène qu’à cet ordinateur. Ouvre Hearth à l’adresse que tes autres appareils utilisent, et crée le lien là-bas.",
	"link.share_text": "Connecte-toi à notre famille sur Hearth",

	"member.missing": "Cette personne n’est pas dans la famille en ce moment.",
	"member.not_allowed":
		"Toi et {name}, vous ne pouvez pas vous écrire en tête-à-tête. Ce sont les adultes qui veillent sur un enfant qui en décident.",
	"member.not_kept":
		"Cet appareil n’a pas assez de place pour commencer une conversation. Fais un peu de place, puis réessaie.",
	"member.username": "Identifiant : {username}",
	"member.write": "Écrire",

	"rescue.action": "Lien de connexion",
	"rescue.heading": "Lien de connexion pour {name}",
	"rescue.intro":
		"Si {name} n’arrive plus à entrer, crée un lien et remets-le en mains propres : il ouvre son compte, sans mot de passe.",
	"rescue.note": "Il sert une fois, jusqu’au {time}, et ouvre ce compte : {name}. Ne le donne à personne d’autre.",
	"rescue.panel": "Plus moyen d’entrer ?",
	"rescue.scan": "{name} tient la caméra d’un téléphone devant ce code, ou tu envoies le lien.",

	"role.adult": "Adulte",
	"role.body_adult":
		"{name} pourra toujours inviter, et veiller sur les enfants ajoutés par ses soins, mais ne pourra plus retirer personne ni rouvrir la porte à quelqu’un.",
	"role.body_owner":
		"{name} pourra alors faire tout ce que tu peux faire : retirer des personnes, rouvrir la porte à quelqu’un, veiller sur chaque enfant et rendre d’autres personnes responsables.",
	"role.child": "Enfant",
	"role.body_grown":
		"{name} décidera alors librement avec qui écrire, et pourra inviter et créer des groupes. Pour un mot de passe à la place des images, crée ensuite un lien de connexion pour {name}. On ne peut pas revenir en arrière.",
	"role.heading_adult": "{name} ne doit plus être responsable ?",
	"role.heading_grown": "{name} a grandi ?",
	"role.heading_owner": "Rendre {name} responsable ?",
	"role.is_adult": "{name} est adulte et peut inviter, créer des groupes et ajouter des enfants.",
	"role.is_child": "{name} a un compte d’enfant : les adultes décident avec qui {name} peut écrire.",
	"role.is_owner": "{name} est responsable et peut aussi retirer des personnes et rouvrir la porte à quelqu’un.",
	"role.make_adult": "Retirer à {name} le rôle de responsable",
	"role.make_grown": "{name} est maintenant adulte",
	"role.make_owner": "Rendre {name} responsable",
	"role.owner": "Responsable",
	"role.panel": "Rôle",

	"sign_out.body":
		"Tes messages sont retirés de cet appareil. Ils restent dans ta famille, et reviennent quand tu te reconnectes.",
	"sign_out.changes": {
		one: "{count} changement dans une conversation n’a pas encore été envoyé.",
		other: "{count} changements dans des conversations n’ont pas encore été envoyés.",
	},
	"sign_out.drafts": { one: "{count} brouillon n’est pas terminé.", other: "{count} brouillons ne sont pas terminés." },
	"sign_out.files": {
		one: "{count} photo ou fichier n’est que sur cet appareil.",
		other: "{count} photos ou fichiers ne sont que sur cet appareil.",
	},
	"sign_out.heading": "Te déconnecter de cet appareil ?",
	"sign_out.lost":
		"Te déconnecter ici ferait perdre cela. Tes autres messages restent dans ta famille, et reviennent quand tu te reconnectes.",
	"sign_out.refused": {
		one: "{count} message n’a pas pu être envoyé.",
		other: "{count} messages n’ont pas pu être envoyés.",
	},
	"sign_out.submit": "Se déconnecter",
	"sign_out.waiting": {
		one: "{count} message n’a pas encore été envoyé.",
		other: "{count} messages n’ont pas encore été envoyés.",
	},
};
