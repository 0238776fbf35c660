import type { talk as english } from "../en/talk.ts";
import type { WordsIn } from "../words-in.ts";

export const talk: WordsIn<"fr", typeof english> = {
	"composer.attach": "Joindre",
	"composer.label": "Message",
	"composer.later": "Envoi prévu : {time}",
	"composer.not_kept.closed":
		"Cela n’a pas été enregistré : le navigateur a fermé l’espace de stockage de Hearth. Recharge la page ; ton texte reste ici.",
	"composer.not_kept.full":
		"Cela n’a pas été enregistré : il n’y a plus de place sur cet appareil. Fais un peu de place, puis envoie de nouveau.",
	"composer.not_kept.unavailable": "Cela n’a pas été enregistré : le navigateur ne laisse Hearth rien garder ici.",
	"composer.placeholder": "Message",
	"composer.send": "Envoyer",

	"connection.connecting": "Connexion…",
	"connection.offline": "Hors ligne – les messages partiront plus tard",
	"connection.patience": "Le serveur demande un peu de patience. Ce que tu as écrit partira tout seul.",
	"connection.patience_at": "Un peu de patience – l’envoi reprend à {time}",
	"connection.patience_in": {
		one: "Un peu de patience – l’envoi reprend dans {count} seconde",
		other: "Un peu de patience – l’envoi reprend dans {count} secondes",
	},
	"connection.retry": "Réessayer maintenant",
	"connection.sending": { one: "Envoi de {count} message…", other: "Envoi de {count} messages…" },
	"connection.unreachable": "Serveur injoignable depuis {time} – les messages partiront plus tard",
	"connection.update_required":
		"Hearth a été mis à jour. Tes messages attendent ici que tu fasses la mise à jour, toi aussi.",
	"connection.waiting": { one: "{count} en attente", other: "{count} en attente" },

	"day.today": "Aujourd’hui",
	"day.yesterday": "Hier",

	"delivery.read": "Lu",
	"delivery.refused": "Non envoyé",
	"delivery.sent": "Envoyé",
	"delivery.waiting": "En attente",

	"files.photo": "Photo",
	"files.photos": { one: "{count} photo", other: "{count} photos" },
	"files.several": { one: "{count} fichier", other: "{count} fichiers" },
	"files.video": "Vidéo",
	"files.voice": "Message vocal",

	"message.forwarded": "Transféré",
	"message.label": "{author}, {time} : {text}",
	"message.label_state": "{label}, {state}",
	"message.edited": "Modifié",
	"message.imported": "Importé",
	"message.label_forwarded": "transféré : {text}",
	"message.label_imported": "{text}, importé",
	"message.label_edited": "{text}, modifié",
	"message.label_pinned": "{text}, épinglé",
	"message.label_starred": "{text}, avec une étoile",
	"message.label_reactions": "{text}, réactions : {reactions}",
	"message.late": "écrit {duration} plus tôt",
	"message.you": "Toi",

	"poll.plain": "Sondage : {question}",

	"presence.online": "En ligne",
	"presence.online_many": { one: "{count} en ligne", other: "{count} en ligne" },
	"presence.online_names": "{names} en ligne",
	"presence.typing": { one: "{names} écrit…", other: "{names} écrivent…" },
	"presence.typing_many": "Plusieurs personnes écrivent…",
	"presence.you_and": "Toi, {names}",

	"reactions.label": "Réactions",
	"reactions.one": "{emoji} par {names}",
	"reactions.you": "toi",

	"thread.announce": "{author} : {text}",
	"thread.announce_many": { one: "{count} nouveau message", other: "{count} nouveaux messages" },
	"thread.draft": "Brouillon : {text}",
	"thread.family_title": "La famille",
	"thread.loading_older": "Chargement des messages plus anciens…",
	"thread.log": "Messages",
	"thread.new_messages": "Nouveaux messages",
	"thread.to_latest": "Aller au plus récent",
	"thread.to_new": { one: "{count} nouveau message", other: "{count} nouveaux messages" },

	"threads.choose": "Choisis une conversation, et elle s’ouvre ici.",
	"threads.empty": "Tu n’es encore dans aucune conversation. Dès qu’il y en aura une, elle apparaîtra ici.",
	"threads.gone": "Une conversation où tu n’es plus",
	"threads.mentioned": "Quelqu’un te mentionne",
	"threads.muted": "En sourdine",
	"threads.refused": "Un message n’a pas été envoyé",
	"threads.said": "{name} : {text}",
	"threads.silent": "Rien n’a encore été dit",
	"threads.unread": { one: "{count} non lu", other: "{count} non lus" },
	"threads.waiting": "En attente d’envoi",
	"threads.you": "Toi : {text}",
};
