import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"he", typeof english> = {
	"later.bar": {
		one: "הודעות מתוזמנות ({count})",
		two: "הודעות מתוזמנות ({count})",
		other: "הודעות מתוזמנות ({count})",
	},
	"later.button": "תזמון",
	"later.change": "שינוי",
	"later.choose": "בחירת שעה",
	"later.delete": "מחיקה",
	"later.evening": "הערב",
	"later.heading": "שליחה מאוחר יותר",
	"later.here": "בינתיים רק במכשיר הזה. היא תגיע לשרת ברגע שיהיה חיבור.",
	"later.kept": "היא תישלח גם אם המכשירים שלך כבויים.",
	"later.list_heading": "הודעות מתוזמנות",
	"later.monday": "יום שני בבוקר",
	"later.next": "הבאה: {time}",
	"later.no_files": "אי אפשר לשלוח תמונות וקבצים מאוחר יותר. אפשר לשלוח אותם עכשיו, או קודם להסיר אותם.",
	"later.none": "שום דבר לא מחכה לשליחה מאוחר יותר.",
	"later.not_sent": "לא נשלחה",
	"later.now": "ברגע שיהיה חיבור",
	"later.passed": "צריך לבחור זמן שעוד לא עבר.",
	"later.save": "שמירה",
	"later.send_now": "שליחה עכשיו",
	"later.send_then": "שליחה בזמן הזה",
	"later.tomorrow": "מחר בבוקר",
	"later.when": "מתי",
	"later.words": "הודעה",
};
