import type { threads as english } from "../en/threads.ts";
import type { WordsIn } from "../words-in.ts";

export const threads: WordsIn<"he", typeof english> = {
	"details.open": "פרטים",

	"event.added": "הוספה על ידי {name}: {names}",
	"event.deleted": "הודעה נמחקה על ידי {name}",
	"event.deleted_mine": "הודעה שלך נמחקה על ידי {name}",
	"event.deleted_of": "הודעה נמחקה על ידי {name} (כתיבה: {author})",
	"event.left": "עזיבה: {name}",
	"event.removed": "הסרה על ידי {name}: {names}",
	"event.my_added": "הוספת את {names}",
	"event.my_deleted": "מחקת הודעה",
	"event.my_deleted_of": "מחקת הודעה (כתיבה: {author})",
	"event.my_left": "עזבת",
	"event.my_removed": "הסרת את {names}",
	"event.my_renamed": "נתת את השם ״{title}״",
	"event.my_started_dm": "פתחת את השיחה הזאת",
	"event.my_started_group": "הקמת את הקבוצה הזאת",
	"event.renamed": "השם ״{title}״ ניתן על ידי {name}",
	"event.started_dm": "השיחה הזאת נפתחה על ידי {name}",
	"event.started_group": "הקבוצה הזאת הוקמה על ידי {name}",
	"event.started_notes": "כאן מתחילות הרשימות שלך",
	"event.undo": "ביטול המחיקה",
	"event.you": "אני",

	"menu.open": "פעולות",

	"new.heading": "הודעה חדשה",

	"quote.deleted": "הודעה שנמחקה",
	"quote.further_back": "הודעה קודמת",
	"quote.label": "תשובה אל {name}: {quoted} – {text}",
	"quote.label_me": "תשובה אליך: {quoted} – {text}",
	"quote.label_unknown": "תשובה – {text}",
	"quote.not_here": "הודעה שכבר אינה כאן",

	"quiet.notes_heading": "רשימות לעצמי",
};
