import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"sv", typeof english> = {
	"device.unnamed": "En enhet",

	"family.alone": "Än så länge är det bara du här. En familjechatt blir bättre med familjen i.",

	"invite.heading": "Bjud in någon",

	"member.unknown": "Någon",

	"profile.password_free": "Du kom in med en länk. Välj ett lösenord nu, ett som du minns nästa gång.",
	"profile.password_save": "Byt lösenord",

	"seen.today": "Här i dag",
	"seen.week": "Här den här veckan",
	"seen.while": "Här för ett tag sedan",
	"seen.yesterday": "Här i går",
};
