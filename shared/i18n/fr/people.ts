import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"fr", typeof english> = {
	"device.unnamed": "Un appareil",

	"family.alone": "Il n’y a que toi ici pour l’instant. Une messagerie de famille, c’est mieux avec la famille dedans.",

	"invite.heading": "Inviter quelqu’un",

	"member.unknown": "Quelqu’un",

	"profile.password_free":
		"Un lien t’a ouvert la porte. Choisis maintenant un mot de passe que tu sauras la prochaine fois.",
	"profile.password_save": "Changer le mot de passe",

	"seen.today": "Ici aujourd’hui",
	"seen.week": "Ici cette semaine",
	"seen.while": "Ici il y a un moment",
	"seen.yesterday": "Ici hier",
};
