import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"ar", typeof english> = {
	"import.choose_heading": "ملفك المصدّر",
	"import.failed.damaged": "هذا الملف المضغوط تالف. صدّر المحادثة مرة أخرى.",
	"import.failed.encrypted": "هذا الملف المضغوط مقفل بكلمة مرور. افتح قفله أولًا ثم اختره من جديد.",
	"import.failed.no_chat": "لم يُعثر على محادثة في هذا الملف. اختر الملف المضغوط أو النص الذي أنشأه WhatsApp.",
	"import.failed.too_large": "هذا نص أكبر من محادثة واحدة. اختر الملف المضغوط أو النص الذي أنشأه WhatsApp.",
	"import.file": "الملف المضغوط أو نص المحادثة",
	"import.files": "الصور والملفات: وصل منها {here}، ونقص {missing}.",
	"import.heading": "الاطلاع على محادثة مصدّرة من WhatsApp",
	"import.how": "في WhatsApp: افتح المحادثة، ثم قائمتها، ثم المزيد، ثم تصدير الدردشة. بعدها اختر هنا ما أنشأه.",
	"import.intro":
		"يعرض ما يستطيع Hearth قراءته في محادثة مصدّرة من WhatsApp. تُقرأ على هذا الجهاز: لا يُحفظ منها شيء ولا يُرسل.",
	"import.line": "السطر {number}: {text}",
	"import.messages": {
		zero: "لا رسائل.",
		one: "رسالة واحدة، بتاريخ {from}.",
		two: "رسالتان، من {from} إلى {to}.",
		few: "{count} رسائل، من {from} إلى {to}.",
		many: "{count} رسالة، من {from} إلى {to}.",
		other: "{count} رسالة، من {from} إلى {to}.",
	},
	"import.not_yet": "إدخالها في محادثة هنا غير ممكن بعد. احتفظ بالملف المصدّر.",
	"import.notices": {
		zero: "لا سطور من WhatsApp نفسه.",
		one: "سطر واحد من WhatsApp نفسه، عمّن جاء ومن غادر.",
		two: "سطران من WhatsApp نفسه، عمّن جاء ومن غادر.",
		few: "{count} سطور من WhatsApp نفسه، عمّن جاء ومن غادر.",
		many: "{count} سطرًا من WhatsApp نفسه، عمّن جاء ومن غادر.",
		other: "{count} سطر من WhatsApp نفسه، عمّن جاء ومن غادر.",
	},
	"import.open": "الاطلاع على محادثة مصدّرة من WhatsApp",
	"import.people": "بقلم {names}.",
	"import.report": "ما فيها",
	"import.unread": {
		zero: "قُرئت كل السطور:",
		one: "تعذّرت قراءة سطر واحد:",
		two: "تعذّرت قراءة سطرين:",
		few: "تعذّرت قراءة {count} سطور:",
		many: "تعذّرت قراءة {count} سطرًا:",
		other: "تعذّرت قراءة {count} سطر:",
	},
	"import.unsure.dmy": "يمكن فهم تواريخها بطريقتين. هنا يأتي اليوم قبل الشهر.",
	"import.unsure.mdy": "يمكن فهم تواريخها بطريقتين. هنا يأتي الشهر قبل اليوم.",
	"import.unsure.ymd": "يمكن فهم تواريخها بطريقتين. هنا تأتي السنة أولًا.",
};
