import type { family as english } from "../en/family.ts";
import type { WordsIn } from "../words-in.ts";

export const family: WordsIn<"he", typeof english> = {
	"ask.needs_network": "אין כרגע קשר עם השרת של המשפחה. אפשר להסתכל כאן על הכול; שינויים יחכו עד שיענה.",

	"clipboard.copied": "הועתק",
	"clipboard.copy": "העתקת הקישור",
	"clipboard.failed": "כדי להעתיק את הקישור, לוחצים עליו לחיצה ארוכה.",
	"clipboard.share": "שיתוף…",

	"device.add": "הוספת מכשיר",
	"device.add_intro": "יוצרים קישור ופותחים אותו במכשיר השני: הוא מכניס אותך שם, בלי הסיסמה.",
	"device.add_make": "יצירת קישור כניסה",
	"device.add_note": "הוא עובד פעם אחת, עד {time}, ופותח את החשבון שלך. לא לתת אותו לאף אחד אחר.",
	"device.current": "המכשיר הזה",
	"device.heading": "מכשירים",
	"device.intro": "כל המקומות שנכנסת בהם. כדאי להסיר מכשיר שאבד או שאינו מוכר לך.",
	"device.last_seen": "פעילות אחרונה {time}",
	"device.revoke_body": "החיבור של {name} ייסגר תוך שנייה, וכדי לקרוא משהו חדש יהיה צריך להיכנס שם שוב.",
	"device.revoke_heading": "לנתק את {name}?",
	"device.revoke_named": "ניתוק של {name}",
	"device.revoke_others": "להישאר רק במכשיר הזה",
	"device.revoke_others_body": "כאן לא משתנה דבר. בכל מקום אחר יהיה צריך להיכנס שוב.",
	"device.revoke_others_heading": "לנתק את כל המכשירים האחרים שלך?",
	"device.revoke_short": "ניתוק",
	"device.scan": "מכוונים את המצלמה של המכשיר השני אל הקוד הזה, או פותחים שם את הקישור.",
	"device.signed_in_as": "נכנסת בשם {name}.",

	"family.remove": "הסרה",
	"family.remove_body": "כל המכשירים ינותקו מיד. מה שנכתב נשאר בשיחות.",
	"family.remove_heading": "להסיר את {name} מהמשפחה?",
	"family.remove_named": "הסרה של {name}",
	"family.you": "{name} (אני)",

	"form.save": "שמירה",
	"form.saved": "נשמר.",

	"invite.days": { one: "יום אחד", two: "יומיים", other: "{count} ימים" },
	"invite.expires": "ההזמנה בתוקף לפעם אחת, עד {time}.",
	"invite.expires_many": {
		one: "ההזמנה מאפשרת לאדם אחד להצטרף, עד {time}.",
		two: "ההזמנה מאפשרת לשני אנשים להצטרף, עד {time}.",
		other: "ההזמנה מאפשרת לעד {count} אנשים להצטרף, עד {time}.",
	},
	"invite.intro": "יוצרים קישור ושולחים אותו. הוא פותח את Hearth, וכדי להצטרף מספיקים שם וסיסמה.",
	"invite.joined": "הצטרפו בעזרת ההזמנה: {names}",
	"invite.lasting": "בתוקף למשך",
	"invite.left": {
		one: "לעוד אדם אחד, עד {time}",
		two: "לעוד שני אנשים, עד {time}",
		other: "לעוד {count} אנשים, עד {time}",
	},
	"invite.link": "קישור הזמנה",
	"invite.list": "הזמנות",
	"invite.made": "{role}, נוצרה {time}",
	"invite.make": "יצירת קישור הזמנה",
	"invite.over": "נוצלה או שפג תוקפה",
	"invite.people": { one: "אדם אחד", two: "שני אנשים", other: "{count} אנשים" },
	"invite.revoke": "ביטול",
	"invite.revoke_named": "ביטול: {made}",
	"invite.scan": "מכוונים את מצלמת הטלפון אל הקוד הזה, או שולחים את הקישור.",
	"invite.share_text": "בואו להצטרף למשפחה שלנו ב־Hearth",
	"invite.uses": "מספיקה עבור",
	"invite.who": "מי מצטרף?",

	"link.another": "יצירת קישור נוסף",
	"link.code": "{label}, כקוד למצלמה",
	"link.making": "יוצרים את הקישור…",
	"link.only_here":
		"הקישור הזה מוביל רק אל המחשב הזה. צריך לפתוח את Hearth בכתובת שהמכשירים האחרים שלך משתמשים בה, וליצור שם את הקישור.",
	"link.share_text": "כניסה למשפחה שלנו ב־Hearth",

	"member.missing": "אין עכשיו במשפחה מישהו כזה.",
	"member.not_allowed": "אי אפשר להתכתב לבד עם {name}. את זה מחליטים המבוגרים שמשגיחים על ילדים.",
	"member.not_kept": "אין במכשיר הזה מקום לפתוח שיחה. אפשר לפנות קצת מקום ואז לנסות שוב.",
	"member.username": "שם משתמש: {username}",
	"member.write": "כתיבת הודעה",

	"rescue.action": "קישור כניסה",
	"rescue.heading": "קישור כניסה עבור {name}",
	"rescue.intro":
		"אם הכניסה נחסמה בפני {name}, אפשר ליצור קישור ולמסור אותו באופן אישי: הוא פותח את החשבון של {name}, בלי סיסמה.",
	"rescue.note": "הוא עובד פעם אחת, עד {time}, ופותח את החשבון של {name}. לא לתת אותו לאף אחד אחר.",
	"rescue.panel": "אי אפשר להיכנס?",
	"rescue.scan": "מכוונים את מצלמת הטלפון של {name} אל הקוד הזה, או שולחים את הקישור.",

	"role.adult": "מהמבוגרים",
	"role.body_adult":
		"אחרי זה עדיין אפשר יהיה מהחשבון של {name} להזמין ולהשגיח על הילדים שנוספו משם, אבל לא להסיר אף אחד ולא להחזיר מישהו לחשבון.",
	"role.body_owner":
		"אחרי זה אפשר יהיה מהחשבון של {name} כל מה שאפשר משלך: להסיר אנשים, להחזיר מישהו לחשבון, להשגיח על כל הילדים ולצרף אחראים נוספים.",
	"role.child": "מהילדים",
	"role.body_grown":
		"אחרי זה ההחלטה עם מי להתכתב עוברת אל {name}, וגם הזמנות ויצירת קבוצות. כדי לעבור מתמונות לסיסמה, יוצרים אחר כך קישור כניסה עבור {name}. את זה אי אפשר לבטל.",
	"role.heading_adult": "להוציא את {name} מהאחראים?",
	"role.heading_grown": "לצרף את {name} אל המבוגרים?",
	"role.heading_owner": "לצרף את {name} אל האחראים?",
	"role.is_adult": "{name} מהמבוגרים: אפשר להזמין, ליצור קבוצות ולהוסיף ילדים.",
	"role.is_child": "{name} מהילדים: המבוגרים מחליטים עם מי אפשר להתכתב.",
	"role.is_owner": "{name} מהאחראים: אפשר גם להסיר אנשים ולהחזיר מישהו לחשבון.",
	"role.make_adult": "העברה של {name} אל המבוגרים",
	"role.make_grown": "צירוף של {name} אל המבוגרים",
	"role.make_owner": "צירוף של {name} אל האחראים",
	"role.owner": "מהאחראים",
	"role.panel": "תפקיד",
	"sign_out.body": "ההודעות שלך יוסרו מהמכשיר הזה. הן נשארות אצל המשפחה שלך, ויחזרו בכניסה הבאה שלך.",

	"sign_out.changes": {
		one: "שינוי אחד בשיחה עדיין לא נשלח.",
		two: "שני שינויים בשיחות עדיין לא נשלחו.",
		other: "{count} שינויים בשיחות עדיין לא נשלחו.",
	},
	"sign_out.drafts": {
		one: "טיוטה אחת לא הושלמה.",
		two: "שתי טיוטות לא הושלמו.",
		other: "{count} טיוטות לא הושלמו.",
	},
	"sign_out.files": {
		one: "תמונה אחת או קובץ אחד נמצאים רק במכשיר הזה.",
		two: "שתי תמונות או קבצים נמצאים רק במכשיר הזה.",
		other: "{count} תמונות או קבצים נמצאים רק במכשיר הזה.",
	},
	"sign_out.heading": "לצאת מהמכשיר הזה?",
	"sign_out.lost": "יציאה מכאן תאבד את זה. שאר ההודעות שלך נשארות אצל המשפחה שלך, ויחזרו בכניסה הבאה שלך.",
	"sign_out.refused": {
		one: "הודעה אחת לא היה אפשר לשלוח.",
		two: "שתי הודעות לא היה אפשר לשלוח.",
		other: "{count} הודעות לא היה אפשר לשלוח.",
	},
	"sign_out.submit": "יציאה",
	"sign_out.waiting": {
		one: "הודעה אחת עדיין לא נשלחה.",
		two: "שתי הודעות עדיין לא נשלחו.",
		other: "{count} הודעות עדיין לא נשלחו.",
	},
};
