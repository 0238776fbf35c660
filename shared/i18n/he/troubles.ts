import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"he", typeof english> = {
	"event.refused": "זה לא נעשה:",
	"event.take_away": "הסרה",

	"message.delete": "מחיקה",
	"message.delete_body": "היא מעולם לא נשלחה, ולכן אין אותה אצל אף אחד אחר. היא תיעלם לתמיד.",
	"message.delete_heading": "למחוק את ההודעה הזאת?",
	"message.retry": "לנסות שוב",

	"refusal.already_sent": "זה נשלח לפני שהיה אפשר לשנות אותו.",
	"refusal.bad_entry": "השרת לא הבין את ההודעה הזאת.",
	"refusal.bad_text": "בהודעה הזאת יש תווים שאי אפשר לשמור.",
	"refusal.bad_vote": "ההצבעה הזאת לא מתאימה לסקר.",
	"refusal.body_too_long": "ההודעה הזאת ארוכה מדי. אפשר לשלוח אותה בכמה חלקים.",
	"refusal.device_gone": "המכשיר שבו היא נכתבה נותק לפני שהגיע הזמן.",
	"refusal.empty_message": "אין דבר בהודעה הזאת.",
	"refusal.id_taken": "ההודעה הזאת כבר שימשה במקום אחר.",
	"refusal.not_allowed": "אין לך רשות לעשות את זה בשיחה הזאת.",
	"refusal.not_author": "רק מי שכתב הודעה יכול לשנות את המילים שלה.",
	"refusal.not_editable": "סקר נשאר כמו שנשאל: אנשים הצביעו על המילים האלה.",
	"refusal.thread_not_found": "השיחה הזאת כבר אינה שלך.",
	"refusal.too_many_edits": "ההודעה הזאת שונתה כל כך הרבה פעמים, שכבר אי אפשר לשנות אותה.",
	"refusal.too_many_scheduled": "יותר מדי הודעות מחכות לשליחה מאוחרת. צריך קודם לשלוח או למחוק חלק מהן.",
	"refusal.too_many_stars": "סימנת בכוכב את מספר ההודעות המרבי. צריך קודם להוריד כוכב מהודעה אחרת.",
	"refusal.unknown_file": "אחד הקבצים של ההודעה הזאת שייך להודעה אחרת.",
	"refusal.unknown_member": "מישהו שמוזכר כאן אינו במשפחה.",
	"refusal.unknown_message": "ההודעה שעליה מדובר אינה שם.",

	"thread.refused": { one: "הודעה אחת לא נשלחה", two: "שתי הודעות לא נשלחו", other: "{count} הודעות לא נשלחו" },
	"thread.retry_all": "לנסות שוב את כולן",
};
