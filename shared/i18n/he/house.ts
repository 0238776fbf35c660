import type { house as english } from "../en/house.ts";
import type { WordsIn } from "../words-in.ts";

export const house: WordsIn<"he", typeof english> = {
	"app.loading": "רק רגע…",
	"app.name": "Hearth",
	"ask.retry": "לנסות שוב",

	"dialog.cancel": "ביטול",
	"dialog.close": "סגירה",

	"nav.back": "חזרה",
	"nav.devices": "מכשירים",
	"nav.family": "משפחה",
	"nav.more": "עוד",
	"nav.profile": "פרופיל",
	"nav.search": "חיפוש",
	"nav.threads": "שיחות",

	"part.not_loaded": "לא היה אפשר לטעון את זה. ברגע שהרשת תחזור, זה יעבוד.",

	"storage.closed": "הדפדפן סגר את האחסון של Hearth. כדי להמשיך צריך לטעון את הדף מחדש; מה שבכתיבה נשאר בתיבה.",
	"storage.full": "לא נשאר מקום במכשיר הזה. הודעות חדשות נשארות בתיבה עד שיתפנה קצת מקום.",
	"storage.reload": "טעינה מחדש",
	"storage.unavailable": "הדפדפן לא מאפשר ל־Hearth לשמור כאן דבר, למשל בחלון פרטי. אי אפשר לשמור הודעות חדשות.",

	"update.apply": "עדכון",
};
