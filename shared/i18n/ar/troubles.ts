import type { troubles as english } from "../en/troubles.ts";
import type { WordsIn } from "../words-in.ts";

export const troubles: WordsIn<"ar", typeof english> = {
	"event.refused": "لم يتم هذا:",
	"event.take_away": "إزالة",

	"message.delete": "حذف",
	"message.delete_body": "لم تُرسل قط، فليست عند أحد سواك. ستختفي إلى الأبد.",
	"message.delete_heading": "حذف هذه الرسالة؟",
	"message.retry": "إعادة المحاولة",
	"refusal.already_sent": "أُرسلت قبل أن يمكن تغييرها.",

	"refusal.bad_entry": "لم يفهم الخادم هذه الرسالة.",
	"refusal.bad_text": "في هذه الرسالة رموز لا يمكن حفظها.",
	"refusal.bad_vote": "هذا الصوت لا يناسب الاستطلاع.",
	"refusal.body_too_long": "هذه الرسالة طويلة جدًا. أرسلها على عدة أجزاء.",
	"refusal.device_gone": "سُجّل خروج الجهاز الذي كُتبت عليه قبل أن يحين موعدها.",
	"refusal.empty_message": "لا شيء في هذه الرسالة.",
	"refusal.id_taken": "استُخدمت هذه الرسالة من قبل في مكان آخر.",
	"refusal.not_allowed": "لا يُسمح لك بهذا في هذه المحادثة.",
	"refusal.not_author": "لا يمكن تغيير كلمات الرسالة إلا لمن كتبها.",
	"refusal.not_editable": "يبقى الاستطلاع كما طُرح: لقد صوّت الناس على هذه الكلمات.",
	"refusal.thread_not_found": "لم تعد هذه المحادثة من محادثاتك.",
	"refusal.too_many_edits": "غُيّرت هذه الرسالة مرات كثيرة فلم يعد تغييرها ممكنًا.",
	"refusal.too_many_scheduled": "رسائل كثيرة تنتظر الإرسال لاحقًا. أرسل بعضها أو احذفه أولًا.",
	"refusal.unknown_file": "أحد ملفات هذه الرسالة تابع لرسالة أخرى.",
	"refusal.unknown_member": "شخص مذكور هنا ليس من العائلة.",
	"refusal.too_many_stars": "بلغت الرسائل المميزة بنجمة حدها الأقصى. أزل النجمة عن رسالة أخرى أولًا.",
	"refusal.unknown_message": "الرسالة المقصودة غير موجودة.",

	"thread.refused": {
		zero: "أُرسلت كل الرسائل",
		one: "رسالة واحدة لم تُرسل",
		two: "رسالتان لم تُرسلا",
		few: "{count} رسائل لم تُرسل",
		many: "{count} رسالة لم تُرسل",
		other: "{count} رسالة لم تُرسل",
	},
	"thread.retry_all": "إعادة محاولة الكل",
};
