import type { importing as english } from "../en/import.ts";
import type { WordsIn } from "../words-in.ts";

export const importing: WordsIn<"ar", typeof english> = {
	"import.choose_heading": "ملفك المصدّر",
	"import.failed.damaged": "هذا الملف المضغوط تالف. صدّر المحادثة مرة أخرى.",
	"import.failed.encrypted": "هذا الملف المضغوط مقفل بكلمة مرور. افتح قفله أولًا ثم اختره من جديد.",
	"import.file": "الملف المضغوط أو نص المحادثة",
	"import.files": "الصور والملفات: وصل منها {here}، ونقص {missing}.",
	"import.line": "السطر {number}: {text}",
	"import.messages": {
		zero: "لا رسائل.",
		one: "رسالة واحدة، بتاريخ {from}.",
		two: "رسالتان، من {from} إلى {to}.",
		few: "{count} رسائل، من {from} إلى {to}.",
		many: "{count} رسالة، من {from} إلى {to}.",
		other: "{count} رسالة، من {from} إلى {to}.",
	},
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
