import type { people as english } from "../en/people.ts";
import type { WordsIn } from "../words-in.ts";

export const people: WordsIn<"he", typeof english> = {
	"device.unnamed": "מכשיר",

	"family.alone": "בינתיים אין כאן אף אחד מלבדך. שיחת המשפחה נעימה יותר כשהמשפחה בה.",

	"invite.heading": "הזמנה למישהו",

	"member.unknown": "מישהו",

	"profile.password_free": "נכנסת בעזרת קישור. כדאי לבחור עכשיו סיסמה לזכור לפעם הבאה.",
	"profile.password_save": "החלפת הסיסמה",

	"seen.today": "ביקור אחרון היום",
	"seen.week": "ביקור אחרון השבוע",
	"seen.while": "ביקור אחרון לפני זמן מה",
	"seen.yesterday": "ביקור אחרון אתמול",
};
