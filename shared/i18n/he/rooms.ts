import type { rooms as english } from "../en/rooms.ts";
import type { WordsIn } from "../words-in.ts";

export const rooms: WordsIn<"he", typeof english> = {
	"ask.offline": "אין רשת כרגע. דבר ממה שהקלדת לא אבד; אפשר לנסות שוב כשהחיבור יחזור.",
	"ask.rate_limited": {
		one: "זה היה קצת הרבה בבת אחת. אפשר לנסות שוב בעוד שנייה.",
		two: "זה היה קצת הרבה בבת אחת. אפשר לנסות שוב בעוד שתי שניות.",
		other: "זה היה קצת הרבה בבת אחת. אפשר לנסות שוב בעוד {count} שניות.",
	},
	"ask.unknown": "משהו השתבש בשרת. אפשר לנסות שוב.",
	"ask.unreachable": "השרת של המשפחה לא עונה. דבר ממה שהקלדת לא אבד; אפשר לנסות שוב בעוד רגע.",
	"nav.home": "אל השיחות שלך",
	"nav.sign_in": "אל הכניסה",
	"page.not_built": "הדף עדיין לא נבנה. צריך לעצור את Hearth ולהפעיל אותו עם npm start.",
	"page.not_found": "אין דבר בכתובת הזאת.",
	"page.not_found_heading": "הדף הזה אינו כאן",

	"update.later": "אחר כך",
	"update.ready": "גרסה חדשה של Hearth מוכנה.",
};
