import type { actions as english } from "../en/actions.ts";
import type { WordsIn } from "../words-in.ts";

export const actions: WordsIn<"he", typeof english> = {
	"action.copy": "העתקת הטקסט",
	"action.delete": "מחיקה אצל כולם",
	"action.discard": "מחיקה",
	"action.edit": "עריכה",
	"action.forward": "העברה",
	"action.info": "פרטי ההודעה",
	"action.pin": "הצמדה אצל כולם",
	"action.reply": "תשובה",
	"action.retry": "לנסות שוב",
	"action.save": "הורדה",
	"action.select": "בחירה",
	"action.share": "שיתוף…",
	"action.star": "סימון בכוכב",
	"action.unpin": "ביטול ההצמדה",
	"action.unstar": "הסרת הכוכב",

	"edit.heading": "עריכת ההודעה",
	"edit.label": "הטקסט החדש",
	"edit.save": "שמירה",

	"forward.away": {
		one: "קובץ אחד אינו במכשיר הזה, ואי אפשר להביא אותו עכשיו.",
		two: "שני קבצים אינם במכשיר הזה, ואי אפשר להביא אותם עכשיו.",
		other: "{count} קבצים אינם במכשיר הזה, ואי אפשר להביא אותם עכשיו.",
	},
	"forward.all_away": "זה עדיין לא במכשיר הזה. אפשר יהיה להעביר את זה כשיהיה חיבור.",
	"forward.heading": "העברה",
	"forward.messages": { one: "הודעה אחת", two: "שתי הודעות", other: "{count} הודעות" },
	"forward.most": {
		one: "אל נמען אחד לכל היותר בכל פעם.",
		two: "אל שני נמענים לכל היותר בכל פעם.",
		other: "אל {count} נמענים לכל היותר בכל פעם.",
	},
	"forward.nobody": "צריך לבחור אל מי.",
	"forward.preparing": "מכינים…",
	"forward.send": "העברה",
	"forward.unknown": "אפשר לבחור מהרשימה או לרוקן את התיבה: אין ברשימה דבר בשם ״{text}״.",
	"forward.without": "העברה בלעדיהם",

	"menu.label": "מה אפשר לעשות בהודעה הזאת",

	"reply.back": "חזרה אל התשובה",
	"reply.cancel": "בלי תשובה",
	"reply.looking": "מחפשים את ההודעה ההיא…",
	"reply.to": "תשובה אל {name}: {text}",
	"reply.to_me": "תשובה לעצמך: {text}",
	"reply.to_something": "תשובה להודעה קודמת",

	"select.copy": "העתקה",
	"select.count": { one: "אחת נבחרה", two: "שתיים נבחרו", other: "{count} נבחרו" },
	"select.done": "סיום",
	"select.line": "[{time}] {name}: {text}",
	"select.one": "בחירה: {text}",

	"told.away": "עדיין לא במכשיר הזה. יגיע כשיהיה חיבור.",
	"told.copied": "הועתק",
	"told.forwarded": "הועבר",
	"told.not_copied": "הדפדפן לא הסכים להעתיק את זה.",
	"told.not_shared": "לא היה אפשר לשתף את זה. אפשר לנסות עוד פעם.",
};
